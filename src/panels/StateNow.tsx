import type { Certainty } from '../domain/certainty.ts';
import type { Claim } from '../domain/claim.ts';
import type { ControlState } from '../domain/control/index.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import type { Moment } from '../store/selectors.ts';
import { byWords, partyName, stateSentence } from '../text/stateWords.ts';
import { useDashboard } from './dashboard.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { claimsNamed, lastReports } from './placeFacts.ts';
import { voicesOf } from './voices.ts';

/** The state at the moment in one sentence with its mark, and what stands behind it. */
export function StateNow({
  placeState,
  moment,
}: {
  readonly placeState: PlaceState;
  readonly moment: Moment;
}) {
  const { dataset, text, words } = useDashboard();
  const { place, state } = placeState;
  const basis = claimsNamed(dataset, place.placeId, state.basis);
  const reports = lastReports(dataset, placeState);
  const { panels } = text;
  const lines = [
    { term: panels.lastReport, report: reports.base, name: 'base' },
    { term: panels.lastFighting, report: reports.fighting, name: 'fighting' },
    { term: panels.lastDispute, report: reports.dispute, name: 'dispute' },
  ];
  return (
    <section className="state-now" aria-label={panels.stateNow}>
      <p className="state-sentence">
        <MarkIcon placeState={placeState} size={44} />
        <span data-sentence>{stateSentence(state, dataset.parties, text, words)}</span>
      </p>
      <Notes state={state} />
      <dl className="facts">
        {state.since && (
          <>
            <dt>{state.base.kind === 'changing' ? panels.change : panels.held}</dt>
            <dd data-since>
              {state.base.kind === 'changing' ? words.span(state.since, 'within') : words.since(state.since)}
            </dd>
          </>
        )}
        {basis.length > 0 && (
          <>
            <dt>{panels.basis}</dt>
            <dd>
              <Voices claims={basis} certainty={state.certainty} />
            </dd>
          </>
        )}
        {lines.map(
          ({ term, report, name }) =>
            report !== null && (
              <div key={name}>
                <dt>{term}</dt>
                <dd data-reported={name}>{words.reportDistance(report.at, moment.t, report.zone)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** What the flags mean here. */
function Notes({ state }: { readonly state: ControlState }) {
  const { dataset, text, words } = useDashboard();
  const name = (party: Parameters<typeof partyName>[1] | null) => party && partyName(dataset.parties, party);
  const notes = [
    state.contested && text.state.contestedNote,
    state.disputed && text.state.disputedNote(name(state.disputed.denied), name(state.disputed.deniers)),
    state.next && text.state.nextNote(partyName(dataset.parties, state.next.party), byWords(state, words)),
    state.timeDisputed && text.state.timeDisputedNote,
    state.base.kind === 'not_reported' &&
      state.basis.length === 0 &&
      !state.next &&
      text.state.notReportedNote,
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

type VoicesProps = { readonly claims: readonly Claim[]; readonly certainty: Certainty | null };

/** Who says so, each once. */
function Voices({ claims, certainty }: VoicesProps) {
  const { dataset, text } = useDashboard();
  const { panels, terms } = text;
  return <>{panels.voices(voicesOf(claims, dataset, text), certainty && terms.certainty[certainty])}</>;
}
