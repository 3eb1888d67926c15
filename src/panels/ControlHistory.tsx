import type { Claim } from '../domain/claim.ts';
import type { PlaceId } from '../domain/ids.ts';
import { type PlaceState, speaksOfControl, claimsByPlace } from '../domain/snapshot.ts';
import { stateWord } from '../domain/control/index.ts';
import { isKnown } from '../domain/control/known.ts';
import type { Moment } from '../store/selectors.ts';
import { stateSentence } from '../text/stateWords.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard, useSetView } from './dashboard.tsx';
import { FaceToFace } from './FaceToFace.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { claimsNamed, type Stretch, stretchesWithin } from './placeFacts.ts';

/** The stretches of a place's history, each with the claims it stands on; the one shown now is open. */
export function ControlHistory({ placeId, moment }: { readonly placeId: PlaceId; readonly moment: Moment }) {
  const { dataset, text } = useDashboard();
  const stretches = stretchesWithin(dataset, placeId, moment.known, moment.period, moment.t);
  const shown = new Set(
    stretches.flatMap(({ state }) => [
      ...state.basis,
      ...(state.contested?.contestedBy ?? []),
      ...(state.disputed?.disputedBy ?? []),
    ]),
  );
  const others = (claimsByPlace(dataset).get(placeId) ?? []).filter(
    (claim) => speaksOfControl(claim) && isKnown(claim, moment.known) && !shown.has(claim.claimId),
  );
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title">{text.panels.history}</h3>
      <ol className="stretches">
        {stretches.map((stretch) => (
          <StretchRow key={stretch.within.earliest} placeId={placeId} stretch={stretch} moment={moment} />
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{text.panels.dismissed(others.length)}</summary>
          <Claims claims={others} />
        </details>
      )}
    </section>
  );
}

type RowProps = { readonly placeId: PlaceId; readonly stretch: Stretch; readonly moment: Moment };

function StretchRow({ placeId, stretch, moment }: RowProps) {
  const { dataset, text, words } = useDashboard();
  const setView = useSetView();
  const { state, within, isNow } = stretch;
  const { panels } = text;
  const place = dataset.places.get(placeId);
  if (!place) return null;
  const placeState: PlaceState = { place, state, word: stateWord(state) };
  const basis = claimsNamed(dataset, placeId, state.basis);
  const disputing = claimsNamed(dataset, placeId, state.disputed?.disputedBy ?? []);
  const contesting = claimsNamed(dataset, placeId, state.contested?.contestedBy ?? []);
  const from = within.earliest === moment.period.earliest ? null : words.point(within.earliest);
  const to = within.latest === moment.period.latest ? null : words.point(within.latest);
  const head = (
    <>
      <MarkIcon placeState={placeState} size={28} />
      <span className="stretch-words">
        <span className="stretch-span">
          {panels.historySpan(from, to)}
          {isNow && <strong className="event-now"> {panels.stretchNow}</strong>}
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
          {disputing.length > 0 ? <FaceToFace said={basis} denied={disputing} /> : <Claims claims={basis} />}
          {contesting.length > 0 && (
            <>
              <h4 className="small-title">{panels.contestedBy}</h4>
              <Claims claims={contesting} />
            </>
          )}
          {!isNow && (
            <button type="button" className="link" onClick={() => setView({ t: within.earliest })}>
              {panels.showMoment}
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
