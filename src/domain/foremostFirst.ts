import type { Claim } from './claim.ts';
import type { PartyId } from './ids.ts';

/** How many claims of an account stand in its column; the others follow beneath, where there is room for them. */
export const IN_COLUMN = 2;

/**
 * The claims that say most plainly what an account says, those that name its very party before those that don't, and a
 * document's own voice before others'; then all the rest in document order.
 */
export function foremostFirst(claims: readonly Claim[], party: PartyId | null): Claim[] {
  const plainness = ({ partyTo, attribution, hedge }: Claim) =>
    (partyTo === party ? 2 : 0) + (attribution.length === 0 && hedge === null ? 1 : 0);
  const foremost = [...claims]
    .sort((a, b) => plainness(b) - plainness(a) || a.order - b.order)
    .slice(0, IN_COLUMN);
  const rest = claims.filter((claim) => !foremost.includes(claim)).sort((a, b) => a.order - b.order);
  return [...foremost, ...rest];
}
