import type { EventId, PartyId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import { narrower, type Parties, partiesContradict } from '../party.ts';
import { common, earlier, hull } from '../span.ts';
import type { ActingClaim } from './known.ts';

type ActCommon = {
  readonly eventId: EventId;
  /** Null when no claim names the party: only a change may lack it. */
  readonly party: PartyId | null;
  /** When it takes effect. */
  readonly at: Instant;
  readonly order: number;
};

/** The change-claims of one event as one act (rule 6). */
export type Change = ActCommon & {
  readonly kind: 'change';
  readonly from: PartyId | null;
  readonly span: { readonly earliest: Instant | null; readonly latest: Instant };
  readonly timeDisputed: boolean;
  readonly claims: readonly ActingClaim[];
};

/** One status-claim (rule 7). `throughout` is the stretch it holds for, where it says so. */
export type Status = ActCommon & {
  readonly kind: 'status';
  readonly party: PartyId;
  readonly claim: ActingClaim;
  readonly throughout: { readonly earliest: Instant; readonly latest: Instant } | null;
};

export type Act = Change | Status;

/** What takes effect, in the order in which it does (rules 6 to 8 and 11). */
export function actsOf(claims: readonly ActingClaim[], parties: Parties): Act[] {
  const asserting = claims.filter((claim) => claim.stance === 'asserts');
  const statuses = asserting.flatMap((claim) => statusOf(claim));
  const changes = [...byEvent(asserting.filter((claim) => claim.controlEffect === 'change')).values()]
    .map((own) => changeOf(own, parties))
    .map((change) => endedSooner(change, statuses, parties));
  return [...changes, ...statuses].sort(inOrderOfEffect);
}

/** The claims an act rests on. */
export function claimsOf(act: Act): readonly ActingClaim[] {
  return act.kind === 'change' ? act.claims : [act.claim];
}

/** When the last of them took effect by t; null when none had. `acts` in order of effect. */
export function latestBy(acts: readonly Act[], t: Instant): Instant | null {
  return acts.findLast(({ at }) => at <= t)?.at ?? null;
}

/** The start of the claims behind it: null where none is known. */
export function startOf(act: Act): Instant | null {
  return act.kind === 'change' ? act.span.earliest : act.claim.start;
}

function byEvent(claims: readonly ActingClaim[]): Map<EventId, ActingClaim[]> {
  const events = new Map<EventId, ActingClaim[]>();
  for (const claim of claims) events.set(claim.eventId, [...(events.get(claim.eventId) ?? []), claim]);
  return events;
}

function changeOf(claims: readonly ActingClaim[], parties: Parties): Change {
  const [first, ...rest] = claims.map(spanOf) as [Change['span'], ...Change['span'][]];
  const agreed = common([first, ...rest]);
  const span = agreed ?? hull(first, ...rest);
  return {
    kind: 'change',
    eventId: (claims[0] as ActingClaim).eventId,
    party: narrowestUncontradicted(
      claims.map((claim) => claim.partyTo),
      parties,
    ),
    from: narrowestUncontradicted(
      claims.map((claim) => claim.partyFrom),
      parties,
    ),
    span,
    timeDisputed: agreed === null,
    claims,
    at: span.latest,
    order: Math.max(...claims.map((claim) => claim.order)),
  };
}

function spanOf({ start, end }: ActingClaim): Change['span'] {
  return { earliest: start, latest: end };
}

/**
 * The narrowest party among those that contradict none of the others; where all are contradicted, the last in document
 * order. Null when no claim names one.
 */
export function narrowestUncontradicted(
  named: readonly (PartyId | null)[],
  parties: Parties,
): PartyId | null {
  const all = named.filter((party) => party !== null);
  const agreed = all.filter((party) => all.every((other) => !partiesContradict(parties, party, other)));
  // Parties that don't contradict each other form a chain: the one that all others include is the narrowest.
  return agreed.length > 0 ? agreed.reduce((a, b) => narrower(parties, a, b)) : (all.at(-1) ?? null);
}

function statusOf(claim: ActingClaim): Status[] {
  if (claim.controlEffect !== 'status' || claim.partyTo === null) return [];
  const lasted = claim.timeExtent === 'throughout' && claim.start !== null;
  const throughout = lasted && claim.start !== null ? { earliest: claim.start, latest: claim.end } : null;
  return [
    {
      kind: 'status',
      eventId: claim.eventId,
      party: claim.partyTo,
      at: throughout?.earliest ?? claim.end,
      order: claim.order,
      claim,
      throughout,
    },
  ];
}

/** Rule 11: the first status for its own party inside its span ends a change. */
function endedSooner(change: Change, statuses: readonly Status[], parties: Parties): Change {
  const { earliest, latest } = change.span;
  const { party } = change;
  if (earliest === null || party === null) return change;
  const inside = statuses.filter(
    (status) =>
      earliest <= status.at && status.at < latest && !partiesContradict(parties, status.party, party),
  );
  return { ...change, at: inside.reduce((at, status) => earlier(at, status.at), change.at) };
}

/** Rule 8: by instant, changes before statuses, then document order. */
function inOrderOfEffect(a: Act, b: Act): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind !== b.kind) return a.kind === 'change' ? -1 : 1;
  return a.order - b.order;
}
