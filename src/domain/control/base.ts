import type { PartyId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import { narrower, type Parties, partiesContradict } from '../party.ts';
import type { OpenSpan } from '../span.ts';
import { type Act, type Change, startOf } from './acts.ts';
import type { ActingClaim } from './known.ts';
import type { Base, Next } from './state.ts';

/** What is carried forward from act to act. */
type Holder = {
  readonly party: PartyId | null;
  readonly since: OpenSpan | null;
  readonly timeDisputed: boolean;
  readonly basis: readonly ActingClaim[];
};

/** The base shown at an instant, with the claims it rests on. */
export type ShownBase = {
  readonly base: Base;
  readonly since: OpenSpan | null;
  readonly timeDisputed: boolean;
  readonly basis: readonly ActingClaim[];
  readonly next: Next | null;
};

const NOBODY: Holder = { party: null, since: null, timeDisputed: false, basis: [] };

/** Rules 9 to 14. `acts` in order of effect. */
export function baseAt(acts: readonly Act[], t: Instant, parties: Parties): ShownBase {
  const past = acts.filter((act) => act.at <= t);
  // A change leaves nothing of what was before it.
  const start = Math.max(
    0,
    past.findLastIndex(({ kind }) => kind === 'change'),
  );
  const holder = past.slice(start).reduce((carried, act) => takeEffect(carried, act, parties), NOBODY);
  const change = changeShown(acts, t);
  if (change) {
    const base: Base = { kind: 'changing', from: change.from ?? holder.party, to: change.party };
    const { span, timeDisputed, claims } = change;
    return { base, since: span, timeDisputed, basis: claims, next: null };
  }
  const base: Base = holder.party === null ? { kind: 'not_reported' } : { kind: 'held', party: holder.party };
  const { since, timeDisputed, basis } = holder;
  return { base, since, timeDisputed, basis, next: nextAfter(acts, t, holder.party, parties) };
}

function takeEffect(holder: Holder, act: Act, parties: Parties): Holder {
  if (act.kind === 'change') {
    // Rule 9: with nobody named as taking over, the place is lost and the base not reported; the claims say why.
    const since = act.party === null ? null : act.span;
    return { party: act.party, since, timeDisputed: act.timeDisputed, basis: act.claims };
  }
  if (holder.party === null || partiesContradict(parties, holder.party, act.party))
    return {
      party: act.party,
      since: { earliest: null, latest: act.at },
      timeDisputed: false,
      basis: [act.claim],
    };
  return {
    ...holder,
    party: narrower(parties, holder.party, act.party),
    basis: [...holder.basis, act.claim],
  };
}

/** Rule 12: of the changes under way the one that ends first; of those the later in document order. */
function changeShown(acts: readonly Act[], t: Instant): Change | null {
  const underWay = acts.filter(
    (act): act is Change =>
      act.kind === 'change' && act.span.earliest !== null && act.span.earliest <= t && t < act.at,
  );
  const first = (a: Change, b: Change) => (b.span.latest - a.span.latest || a.order - b.order) > 0;
  return underWay.reduce<Change | null>((shown, act) => (shown && first(shown, act) ? shown : act), null);
}

/** Rule 14: only the very next act counts. */
function nextAfter(acts: readonly Act[], t: Instant, holder: PartyId | null, parties: Parties): Next | null {
  const act = acts.find(({ at }) => at > t);
  if (!act || act.party === null || startOf(act) !== null) return null;
  if (holder !== null && !partiesContradict(parties, holder, act.party)) return null;
  return { party: act.party, by: act.at };
}
