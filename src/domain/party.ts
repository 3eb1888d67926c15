import type { PartyId } from './ids.ts';

/** The form that carries a party beside its colour. */
export const PARTY_SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon'] as const;
export type PartyShape = (typeof PARTY_SHAPES)[number];

export type Party = {
  readonly partyId: PartyId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The party that includes this one, null at the top. */
  readonly broader: PartyId | null;
  /** Parties of one group share a colour. */
  readonly group: string;
  /** CSS hexadecimal colour `#rrggbb` of the mark's fill. */
  readonly colour: string;
  readonly shape: PartyShape;
};

export type Parties = ReadonlyMap<PartyId, Party>;

/** The party itself and everything that includes it, narrowest first. A cycle in `broader` ends the walk. */
export function selfAndBroader(parties: Parties, partyId: PartyId): PartyId[] {
  const chain: PartyId[] = [];
  for (
    let id: PartyId | null = partyId;
    id !== null && !chain.includes(id);
    id = parties.get(id)?.broader ?? null
  )
    chain.push(id);
  return chain;
}

/** Whether any party is part of another one. */
export function hasBroader(parties: Parties): boolean {
  return [...parties.values()].some(({ broader }) => broader !== null);
}

/** True when `broad` is the same party as `narrow`, or includes it. */
export function includesParty(parties: Parties, broad: PartyId, narrow: PartyId): boolean {
  return selfAndBroader(parties, narrow).includes(broad);
}

/** Two parties contradict each other only if neither is the other or includes it (docs/control.md, rule 5). */
export function partiesContradict(parties: Parties, a: PartyId, b: PartyId): boolean {
  return !includesParty(parties, a, b) && !includesParty(parties, b, a);
}

/** The narrower of two parties that don't contradict each other. */
export function narrower(parties: Parties, a: PartyId, b: PartyId): PartyId {
  return includesParty(parties, a, b) ? b : a;
}
