import type { Dataset } from './dataset.ts';
import type { PartyId } from './ids.ts';
import type { EventState } from './snapshot.ts';

/**
 * The parties that take part in an event, as its known claims name them; its actors are folded from all claims, so they
 * count only where all are known.
 */
export function partiesOf({ event, claims }: EventState, dataset: Dataset): PartyId[] {
  const isWhole = claims.length === event.claims.length;
  const named = claims.flatMap(({ partyFrom, partyTo }) => [partyFrom, partyTo]);
  const actors = (isWhole ? event.actors : []).filter((actor) =>
    dataset.parties.has(actor as PartyId),
  ) as PartyId[];
  return [...new Set([...named.filter((party) => party !== null), ...actors])];
}
