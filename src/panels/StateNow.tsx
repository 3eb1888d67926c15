import { type Disputed, lapsedDisputeAt } from '../domain/control/index.ts';
import { evidenceOfState, standingOf } from '../domain/evidence.ts';
import { claimsByPlace, type PlaceState } from '../domain/snapshot.ts';
import { ageingStage } from '../picture/markOf.ts';
import type { Moment } from '../store/selectors.ts';
import { byWords, partyName, stateSentence } from '../text/stateWords.ts';
import { useDashboard } from './dashboard.tsx';
import { EvidenceLine } from './dispute/EvidenceLine.tsx';
import { LadderKey } from './dispute/LadderKey.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { claimsNamed, lastReports, newestReport } from '../domain/lastReports.ts';
import { voicesOf, voicesReported } from './voices.ts';
import { lateWords } from '../text/late.ts';

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
  const { details, dispute } = lateWords(text);
  const evidence = evidenceOfState(state, basis, dataset);
  const ofContest = standingOf(
    claimsNamed(dataset, place.placeId, state.contested?.contestedBy ?? []),
    dataset,
  );
  const isOutlined = ageingStage(state.age, dataset.ageing) === 'outline';
  const lines = [
    { term: details.lastReport, report: reports.base, name: 'base' },
    { term: details.lastContest, report: reports.fighting, name: 'fighting' },
    { term: details.lastDispute, report: reports.dispute, name: 'dispute' },
  ];
  return (
    <section className="state-now" aria-label={details.stateNow}>
      <p className="state-sentence">
        <MarkIcon placeState={placeState} size={44} />
        <span data-sentence>
          {stateSentence(state, dataset.parties, text, words)}
          {isOutlined && reports.base && (
            <span className="state-aged">
              {details.aged(text.time.lastReported(words.reportDay(reports.base.at, reports.base.zone)))}
            </span>
          )}
        </span>
      </p>
      <Notes placeState={placeState} moment={moment} />
      <dl className="facts">
        {state.since && (
          <>
            <dt>{state.base.kind === 'changing' ? details.change : details.held}</dt>
            <dd data-since>
              {state.base.kind === 'changing' ? words.span(state.since, 'within') : words.since(state.since)}
            </dd>
          </>
        )}
        {basis.length > 0 && (
          <>
            <dt>{details.basis}</dt>
            <dd>{details.voices(voicesOf(basis, dataset, text))}</dd>
          </>
        )}
        {evidence && (
          <>
            <dt>{dispute.evidence}</dt>
            <dd>
              <EvidenceLine evidence={evidence} />
            </dd>
          </>
        )}
        {ofContest && (
          <>
            <dt>{dispute.evidenceOfContest}</dt>
            <dd>
              <EvidenceLine evidence={ofContest} />
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
      {(evidence ?? ofContest) && <LadderKey />}
    </section>
  );
}

type NotesProps = { readonly placeState: PlaceState; readonly moment: Moment };

/** What the flags mean here, and what a flag that age has taken away would have said. */
function Notes({ placeState: { place, state }, moment }: NotesProps) {
  const { dataset, text, words } = useDashboard();
  const lapsed = lapsedDisputeAt(
    claimsByPlace(dataset).get(place.placeId) ?? [],
    moment.t,
    moment.known,
    dataset,
  );
  const claimsOf = ({ disputedBy }: Disputed) => claimsNamed(dataset, place.placeId, disputedBy);
  const isDenial = (dispute: Disputed) => claimsOf(dispute).every(({ stance }) => stance === 'disputes');
  const sides = (dispute: Disputed) => voicesReported(claimsOf(dispute), dataset, text);
  const lapsedReport = lapsed && newestReport(dataset, claimsOf(lapsed));
  const name = (party: Parameters<typeof partyName>[1] | null) => party && partyName(dataset.parties, party);
  const { notes } = lateWords(text).details;
  const said = [
    state.contested && notes.contested,
    state.disputed &&
      notes.disputed(
        name(state.disputed.denied),
        name(state.disputed.deniers),
        isDenial(state.disputed),
        sides(state.disputed),
      ),
    lapsed &&
      lapsedReport &&
      notes.lapsed(isDenial(lapsed), sides(lapsed), words.reportDay(lapsedReport.at, lapsedReport.zone)),
    state.next && notes.next(partyName(dataset.parties, state.next.party), byWords(state, words)),
    state.timeDisputed && notes.timeDisputed,
    state.base.kind === 'not_reported' && state.basis.length === 0 && !state.next && notes.notReported,
  ].filter((note) => typeof note === 'string');
  if (said.length === 0) return null;
  return (
    <ul className="notes">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
