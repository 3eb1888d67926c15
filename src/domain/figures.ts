import type { Claim } from './claim.ts';
import type { Figure } from './event.ts';
import type { EventId } from './ids.ts';
import { isCurrency, rateClashes, type RateClash } from './rates.ts';
import type { EventState } from './snapshot.ts';

/**
 * What the versions of a figure are to one another. `differ`: not said alike, and none rules out another. `apart`: their
 * bounds rule each other out, but what is counted, or how exactly, is not said alike. `disagree`: they can't all be true.
 */
export const FINDINGS = ['single', 'same', 'differ', 'apart', 'disagree'] as const;
export type Finding = (typeof FINDINGS)[number];

/** A number with the claim that gives it. */
export type FigureVersion = { readonly figure: Figure; readonly claim: Claim };

/** All known versions of what is read as one figure of an event, in document order: none is chosen. */
export type FigureGroup = {
  readonly eventId: EventId;
  readonly title: string;
  readonly versions: readonly FigureVersion[];
  readonly finding: Finding;
  /** Where the same two currencies are set against each other elsewhere at quite another rate. */
  readonly clash: RateClash | null;
};

/**
 * The figures of events as known, those that speak of one thing together.
 *
 * What speaks of one thing: figures of one event in one unit (sums of money: in any currency), as long as no claim gives
 * two of them. A claim that gives two numbers of a unit (killed and wounded) tells two things apart, and then the words
 * for what is counted must be the same. Figures of different events are never put together: an event is one thing that
 * happened, and the dataset says of nothing else that it is the same.
 */
export function figureGroups(states: readonly EventState[]): readonly FigureGroup[] {
  const known = cache.get(states);
  if (known) return known;
  const groups = states.flatMap(groupsOf);
  const clashes = rateClashes(groups);
  const found = groups.map((group) => {
    const clash = clashes.get(group) ?? null;
    return clash === null ? group : { ...group, finding: 'disagree' as const, clash };
  });
  cache.set(states, found);
  return found;
}

const cache = new WeakMap<readonly EventState[], readonly FigureGroup[]>();

function groupsOf({ event, claims, title }: EventState): FigureGroup[] {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]));
  const versions = event.figures
    .flatMap((figure) => {
      const claim = byId.get(figure.claimId);
      return claim ? [{ figure, claim }] : [];
    })
    .sort((a, b) => a.claim.order - b.claim.order);
  return [...groupedBy(versions, ({ figure }) => unitFamily(figure.unit)).values()]
    .flatMap((family) =>
      tellsApart(family) ? [...groupedBy(family, ({ figure }) => folded(figure.what)).values()] : [family],
    )
    .map((of) => ({ eventId: event.eventId, title, versions: of, finding: findingOf(of), clash: null }));
}

/** All money is one family. */
function unitFamily(unit: string): string {
  return isCurrency(unit) ? 'money' : `unit ${folded(unit)}`;
}

/** A claim gives two numbers in one unit. */
function tellsApart(family: readonly FigureVersion[]): boolean {
  const perClaim = groupedBy(family, ({ figure }) => `${figure.claimId} ${folded(figure.unit)}`);
  return [...perClaim.values()].some((there) => there.length > 1);
}

function findingOf(versions: readonly FigureVersion[]): Finding {
  if (versions.length === 1) return 'single';
  const figures = versions.map(({ figure }) => figure);
  const pairs = figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const));
  const excluding = pairs.filter(([a, b]) => folded(a.unit) === folded(b.unit) && excludeEachOther(a, b));
  if (excluding.some(([a, b]) => folded(a.what) === folded(b.what) && isFirm(a) && isFirm(b)))
    return 'disagree';
  if (excluding.length > 0) return 'apart';
  return new Set(figures.map(saying)).size === 1 ? 'same' : 'differ';
}

/** No number is within the bounds of both; an open bound is unbounded. */
function excludeEachOther(a: Figure, b: Figure): boolean {
  const below = (one: Figure, other: Figure) =>
    one.high !== null && other.low !== null && one.high < other.low;
  return below(a, b) || below(b, a);
}

/** One number with words to it (`some`, `about`) leaves open how far from it the truth may lie. */
function isFirm({ low, high, words }: Figure): boolean {
  return words === null || low !== high;
}

function saying({ what, unit, low, high, words }: Figure): string {
  return JSON.stringify([folded(what), folded(unit), low, high, words === null ? null : folded(words)]);
}

function folded(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = groups.get(key);
    if (there) there.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
