import { actsOf } from '../domain/control/acts.ts';
import type { KnownAt } from '../domain/control/index.ts';
import { actingClaims } from '../domain/control/known.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { narrower, type Parties, partiesContradict } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { claimsByPlace } from '../domain/snapshot.ts';

/**
 * A place coming to a party that held it not, as far as is known. A `change` says that it passed, somewhere in its span;
 * a `status` only that it was held by the end of it. `span.latest` is when it takes effect, with a cut perhaps later.
 */
export type Takeover = {
  readonly kind: 'change' | 'status';
  readonly span: { readonly earliest: Instant | null; readonly latest: Instant };
  readonly place: Place;
  readonly party: PartyId;
};

/** All takeovers as known at K, in the order in which they take effect. */
export function takeoversOf(dataset: Dataset, known: KnownAt): Takeover[] {
  const claims = claimsByPlace(dataset);
  return [...dataset.places.values()]
    .flatMap((place) => takeoversAt(place, claims.get(place.placeId) ?? [], known, dataset.parties))
    .sort((a, b) => a.span.latest - b.span.latest);
}

/** A party that agrees with the holder takes nothing over: it is the same one, named more or less narrowly. */
function takeoversAt(
  place: Place,
  claims: Parameters<typeof actingClaims>[0],
  known: KnownAt,
  parties: Parties,
): Takeover[] {
  const takeovers: Takeover[] = [];
  let holder: PartyId | null = null;
  for (const act of actsOf(actingClaims(claims, known), parties)) {
    const { kind, party, at } = act;
    const earliest = kind === 'change' ? act.span.earliest : null;
    const loser: PartyId | null = (kind === 'change' ? act.from : null) ?? holder;
    // Beyond the cut nothing takes effect; what has begun by then is under way.
    const reached = known === 'all' || (earliest ?? at) <= known;
    if (party !== null && reached && (loser === null || partiesContradict(parties, loser, party)))
      takeovers.push({ kind, span: { earliest, latest: at }, place, party });
    holder = kind === 'change' ? party : heldAfter(holder, act.party, parties);
  }
  return takeovers;
}

/** After a status: its party, or the narrower of two that agree. */
function heldAfter(holder: PartyId | null, party: PartyId, parties: Parties): PartyId {
  return holder === null || partiesContradict(parties, holder, party)
    ? party
    : narrower(parties, holder, party);
}
