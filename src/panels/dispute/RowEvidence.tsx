import { disagreementsAt } from '../../domain/disagreement.ts';
import { type Evidence, evidenceOfState, standingOf } from '../../domain/evidence.ts';
import { claimsByPlace, type PlaceState } from '../../domain/snapshot.ts';
import type { Moment } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { partyName } from '../../text/stateWords.ts';
import { useDashboard } from '../dashboard.tsx';
import { claimsNamed } from '../lastReports.ts';
import { voicesReported } from '../voices.ts';
import { Ladder } from './Ladder.tsx';

/** In the list of places: the rung of who holds it, else of the fighting for it, in a word. */
export function RowEvidence({ placeState: { place, state } }: { readonly placeState: PlaceState }) {
  const { dataset, text } = useDashboard();
  const { dispute } = lateWords(text);
  const claims = (ids: readonly Parameters<typeof claimsNamed>[2][number][]) =>
    claimsNamed(dataset, place.placeId, ids);
  const evidence = evidenceOfState(state, claims(state.basis), dataset);
  if (evidence) return <Rung evidence={evidence} word={dispute.rungShort[evidence.rung]} />;
  const ofFighting = state.contested && standingOf(claims(state.contested.contestedBy), dataset);
  if (!ofFighting) return null;
  return <Rung evidence={ofFighting} word={dispute.fightingShort(dispute.rungShort[ofFighting.rung])} />;
}

function Rung({ evidence: { rung }, word }: { readonly evidence: Evidence; readonly word: string }) {
  const { text } = useDashboard();
  const { evidencePrefix, rung: names } = lateWords(text).dispute;
  return (
    <span data-evidence={rung} title={names[rung]}>
      <Ladder rung={rung} size={14} /> <span className="visually-hidden">{evidencePrefix} </span>
      {word}
    </span>
  );
}

type Props = { readonly placeState: PlaceState; readonly moment: Pick<Moment, 't' | 'known'> };

/** In the list of places: who disputes it, and what they say instead. */
export function RowDispute({ placeState: { place }, moment: { t, known } }: Props) {
  const { dataset, text } = useDashboard();
  const claims = claimsByPlace(dataset).get(place.placeId) ?? [];
  const [disagreement] = disagreementsAt(claims, t, known, dataset);
  return disagreement?.accounts.slice(1).map(({ claims, party, denied }) => (
    <span key={claims[0]?.claimId} data-row-dispute>
      {lateWords(text).dispute.disputedBy(
        voicesReported(claims, dataset, text),
        party && partyName(dataset.parties, party),
        denied && partyName(dataset.parties, denied),
      )}
    </span>
  ));
}
