import { disagreementsAt } from '../../domain/disagreement.ts';
import { type Evidence, evidenceOfState, partiesClaiming, standingOf } from '../../domain/evidence.ts';
import { claimsByPlace, type PlaceState } from '../../domain/snapshot.ts';
import type { Moment } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { partyName } from '../../text/stateWords.ts';
import { useDashboard } from '../dashboard.tsx';
import { claimsNamed } from '../../domain/lastReports.ts';
import { voicesReported } from '../voices.ts';
import { Ladder } from './Ladder.tsx';

/** In the list of places: the rung of who holds it, else of the contest over it, in a word. */
export function RowEvidence({ placeState: { place, state } }: { readonly placeState: PlaceState }) {
  const { dataset, text } = useDashboard();
  const { contestedShort } = lateWords(text).dispute;
  const claims = (ids: readonly Parameters<typeof claimsNamed>[2][number][]) =>
    claimsNamed(dataset, place.placeId, ids);
  const evidence = evidenceOfState(state, claims(state.basis), dataset);
  if (evidence) return <Rung evidence={evidence} say={(rung) => rung} />;
  const ofContest = state.contested && standingOf(claims(state.contested.contestedBy), dataset);
  return ofContest && <Rung evidence={ofContest} say={contestedShort} />;
}

type RungProps = { readonly evidence: Evidence; readonly say: (rung: string) => string };

function Rung({ evidence, say }: RungProps) {
  const { text } = useDashboard();
  const { dispute } = lateWords(text);
  const { rung } = evidence;
  const parties = partiesClaiming(evidence);
  return (
    <span data-evidence={rung} title={dispute.rung(rung, parties)}>
      <Ladder rung={rung} size={14} /> <span className="visually-hidden">{dispute.evidencePrefix} </span>
      {say(dispute.rungShort(rung, parties))}
    </span>
  );
}

type Props = { readonly placeState: PlaceState; readonly moment: Pick<Moment, 't' | 'known'> };

/** In the list of places: who disputes it, and what they say instead. */
export function RowDispute({ placeState: { place }, moment: { t, known } }: Props) {
  const { dataset, text } = useDashboard();
  const claims = claimsByPlace(dataset).get(place.placeId) ?? [];
  const [disagreement] = disagreementsAt(claims, t, known, dataset);
  return disagreement?.accounts.slice(1).map(({ claims, party }) => (
    <span key={claims[0]?.claimId} data-row-dispute>
      {lateWords(text).dispute.disputedBy(
        voicesReported(claims, dataset, text),
        party && partyName(dataset.parties, party),
      )}
    </span>
  ));
}
