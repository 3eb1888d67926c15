import { reachOf } from './period.ts';
import { type ControlState, controlHistory, stateWord } from './control/index.ts';
import { isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { PartyId } from './ids.ts';
import type { Instant } from './instant.ts';
import { claimsByPlace, type PlaceState, speaksOfControl } from './snapshot.ts';
import { later, type Span } from './span.ts';

/** How many places, and for how many of them lists say contested or disputed: one word each, as in `stateWord`. */
export type Count = { readonly all: number; readonly contested: number; readonly disputed: number };

/** A place is counted once, by its base: with the party that holds it, as changing, or as not reported. */
export type HolderCounts = {
  readonly held: ReadonlyMap<PartyId, Count>;
  readonly changing: Count;
  readonly notReported: Count;
  /** All of the above. */
  readonly places: number;
};

/** A stretch of time over which the counts stay the same; the last one may be the single moment at which time ends. */
export type HolderStep = { readonly span: Span; readonly counts: HolderCounts };

/** Where a place is counted: a party that holds it, or one of the two bases without a holder. */
export type HolderBand =
  | { readonly kind: 'held'; readonly party: PartyId }
  | { readonly kind: 'changing' | 'not_reported' };

/**
 * How many places each party holds, over a period, as known at K: ascending steps without gaps, from the period's start
 * to its end or to the cut. Counted are the places of whose control a known claim speaks; `isShown` may leave some out.
 */
export function holdersOverTime(
  dataset: Dataset,
  known: KnownAt,
  period: Span,
  isShown: (state: PlaceState) => boolean = () => true,
): HolderStep[] {
  const reach = reachOf(period, known);
  const moves = movesOf(dataset, known, reach, isShown);
  const instants = [...new Set([period.earliest, ...moves.keys()])].sort((a, b) => a - b);
  const tally = new Map<string, Tallied>();
  const steps: HolderStep[] = [];
  for (const at of instants) {
    for (const { state, by } of moves.get(at) ?? []) count(tally, state, by);
    const counts = countsOf(tally);
    const last = steps.at(-1);
    if (last && isSame(last.counts, counts)) continue;
    if (last) steps[steps.length - 1] = { ...last, span: { earliest: last.span.earliest, latest: at } };
    steps.push({ span: { earliest: at, latest: reach.latest }, counts });
  }
  return steps;
}

/** The step that a moment lies in; before the first it is the first, after the last the last. */
export function stepAt(steps: readonly HolderStep[], t: Instant): HolderStep | null {
  return steps.findLast(({ span }) => span.earliest <= t) ?? steps[0] ?? null;
}

/** A state that begins (1) or ends (-1) to be counted. */
type Move = { readonly state: ControlState; readonly by: 1 | -1 };

/** What begins and ends at each instant of a span. */
function movesOf(
  dataset: Dataset,
  known: KnownAt,
  reach: Span,
  isShown: (state: PlaceState) => boolean,
): Map<Instant, Move[]> {
  const moves = new Map<Instant, Move[]>();
  const add = (at: Instant, move: Move) => {
    const there = moves.get(at);
    if (there) there.push(move);
    else moves.set(at, [move]);
  };
  const claims = claimsByPlace(dataset);
  for (const place of dataset.places.values()) {
    const there = claims.get(place.placeId) ?? [];
    if (!there.some((claim) => speaksOfControl(claim) && isKnown(claim, known))) continue;
    for (const { span, state } of controlHistory(there, known, dataset)) {
      const from = span.earliest === null ? reach.earliest : later(span.earliest, reach.earliest);
      // The end of time is a moment too, although spans are half-open.
      const isWithin = from <= reach.latest && (span.latest === null || span.latest > from);
      if (!isWithin || !isShown({ place, state, word: stateWord(state) })) continue;
      add(from, { state, by: 1 });
      if (span.latest !== null && span.latest <= reach.latest) add(span.latest, { state, by: -1 });
    }
  }
  return moves;
}

type Tallied = { readonly band: HolderBand; all: number; contested: number; disputed: number };

function count(tally: Map<string, Tallied>, state: ControlState, by: 1 | -1): void {
  const { base } = state;
  const band: HolderBand = base.kind === 'held' ? { kind: 'held', party: base.party } : { kind: base.kind };
  const key = band.kind === 'held' ? `held ${band.party}` : band.kind;
  const word = stateWord(state);
  const one = tally.get(key) ?? { band, all: 0, contested: 0, disputed: 0 };
  one.all += by;
  if (word === 'contested' || word === 'disputed') one[word] += by;
  tally.set(key, one);
}

const NONE: Count = { all: 0, contested: 0, disputed: 0 };

function countsOf(tally: ReadonlyMap<string, Tallied>): HolderCounts {
  const copies = [...tally.values()].map(({ band, all, contested, disputed }) => ({
    band,
    count: { all, contested, disputed },
  }));
  const of = (kind: HolderBand['kind']) => copies.find(({ band }) => band.kind === kind)?.count ?? NONE;
  const held = new Map<PartyId, Count>();
  for (const { band, count } of copies)
    if (band.kind === 'held' && count.all > 0) held.set(band.party, count);
  return {
    held,
    changing: of('changing'),
    notReported: of('not_reported'),
    places: copies.reduce((sum, { count }) => sum + count.all, 0),
  };
}

/** A band's count; of a party that holds nothing it is none. */
export function countIn(counts: HolderCounts, band: HolderBand): Count {
  if (band.kind === 'held') return counts.held.get(band.party) ?? NONE;
  return band.kind === 'changing' ? counts.changing : counts.notReported;
}

function isSame(a: HolderCounts, b: HolderCounts): boolean {
  const words = ({ held, changing, notReported }: HolderCounts) =>
    JSON.stringify([[...held].sort(([one], [other]) => (one < other ? -1 : 1)), changing, notReported]);
  return words(a) === words(b);
}
