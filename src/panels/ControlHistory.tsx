import { useId } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import { stateWord } from '../domain/control/index.ts';
import type { Moment } from '../store/selectors.ts';
import { stateSentence } from '../text/stateWords.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ControlBar } from './ControlBar.tsx';
import { useDashboard, useSetView } from './dashboard.tsx';
import { DisagreementThere } from './dispute/Disagreements.tsx';
import { ToDispute } from './dispute/ToDispute.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { Phrase } from './Phrase.tsx';
import { claimsNamed } from '../domain/lastReports.ts';
import { type Stretch } from './placeFacts.ts';
import { ReportLagLine } from './ReportLagLine.tsx';
import { useStretchSpan } from './useStretchSpan.tsx';
import { lateWords } from '../text/late.ts';

type Props = {
  readonly placeId: PlaceId;
  readonly stretches: readonly Stretch[];
  readonly moment: Moment;
};

/** The stretches of a place's history, each with the claims it stands on; the one shown now is open. */
export function ControlHistory({ placeId, stretches, moment }: Props) {
  const { dataset, text } = useDashboard();
  const id = useId();
  const place = dataset.places.get(placeId);
  return (
    <section className="history" aria-labelledby={id}>
      <h3 id={id}>{lateWords(text).details.history}</h3>
      {place && <ControlBar {...{ place, stretches, moment }} />}
      <ol className="stretches">
        {stretches.map((stretch) => (
          <StretchRow key={stretch.within.earliest} placeId={placeId} stretch={stretch} />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { readonly placeId: PlaceId; readonly stretch: Stretch };

function StretchRow({ placeId, stretch }: RowProps) {
  const { dataset, text, words } = useDashboard();
  const spanOf = useStretchSpan();
  const setView = useSetView();
  const { state, within, isNow } = stretch;
  const { details } = lateWords(text);
  const place = dataset.places.get(placeId);
  if (!place) return null;
  const placeState: PlaceState = { place, state, word: stateWord(state) };
  const basis = claimsNamed(dataset, placeId, state.basis);
  const disputing = claimsNamed(dataset, placeId, state.disputed?.disputedBy ?? []);
  const contesting = claimsNamed(dataset, placeId, state.contested?.contestedBy ?? []);
  const head = (
    <>
      <MarkIcon placeState={placeState} size={28} />
      <span className="stretch-words">
        <span className="stretch-span">
          {isNow ? (
            <Phrase
              parts={{ now: <strong className="event-now">{details.stretchNow}</strong> }}
              say={({ now }) => details.historyNow(spanOf(stretch), now)}
            />
          ) : (
            spanOf(stretch)
          )}
        </span>
        <span className="stretch-sentence">{stateSentence(state, dataset.parties, text, words)}</span>
      </span>
    </>
  );
  return (
    <li className="stretch" data-stretch={stateWord(state)} data-now={isNow}>
      {basis.length + disputing.length + contesting.length === 0 ? (
        <div className="stretch-head">{head}</div>
      ) : (
        // The key opens the stretch that the clock enters and closes the one it leaves; a reader may open any.
        <details key={String(isNow)} open={isNow}>
          <summary className="stretch-head">{head}</summary>
          {state.since && basis.length > 0 && (
            <ReportLagLine
              time={state.since}
              extent="within"
              modality="happened"
              isState={state.since.earliest === null}
              claims={basis}
            />
          )}
          {disputing.length === 0 && <Claims claims={basis} />}
          {disputing.length > 0 &&
            (isNow ? <ToDispute /> : <DisagreementThere place={place} t={within.earliest} />)}
          {contesting.length > 0 && (
            <>
              <h4 className="small-title">{details.contestedBy}</h4>
              <Claims claims={contesting} />
            </>
          )}
          {!isNow && (
            <button type="button" className="link" onClick={() => setView({ t: within.earliest })}>
              {details.showMoment}
            </button>
          )}
        </details>
      )}
    </li>
  );
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <>
      {claims.map((claim) => (
        <ClaimCard key={claim.claimId} claim={claim} />
      ))}
    </>
  );
}
