import type { FigureGroup, FigureVersion } from './figures.ts';
import { DAY } from './instant.ts';

/**
 * One sum printed in two currencies sets a rate. `here` and `there` are how many of `unit` one of `per` is worth by this
 * group and by the other.
 */
export type RateClash = {
  readonly unit: string;
  readonly per: string;
  readonly here: number;
  readonly there: number;
  readonly other: FigureGroup;
};

/** Beyond rounding of what is printed and the ups and downs of a month: rates that differ by more than a quarter. */
const TOLERANCE = 1.25;
/** Rates of other times say nothing. */
const NEAR_MS = 31 * DAY;

/** Three capital letters are an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

type Rate = {
  readonly group: FigureGroup;
  readonly unit: string;
  readonly per: string;
  readonly low: number;
  readonly high: number;
  readonly reported: number | null;
};

/**
 * Groups whose sums, read as one sum in several currencies, don't fit those of another group. Which of the two is wrong
 * can't be told from the numbers, so both are found. No rate is ever brought from outside.
 */
export function rateClashes(groups: readonly FigureGroup[]): ReadonlyMap<FigureGroup, RateClash> {
  const rates = groups.flatMap(ratesOf);
  const clashes = new Map<FigureGroup, RateClash>();
  for (const rate of rates)
    for (const other of rates) {
      if (clashes.has(rate.group) || rate.group === other.group) continue;
      if (rate.unit !== other.unit || rate.per !== other.per || !isNear(rate, other)) continue;
      if (rate.low <= other.high * TOLERANCE && other.low <= rate.high * TOLERANCE) continue;
      const { unit, per } = rate;
      clashes.set(rate.group, { unit, per, here: middle(rate), there: middle(other), other: other.group });
    }
  return clashes;
}

function ratesOf(group: FigureGroup): Rate[] {
  const versions = group.versions.filter(({ figure }) => isCurrency(figure.unit));
  // Two claims may each have a sum of their own in mind: only what one claim sets side by side is a rate.
  return versions.flatMap((a) =>
    versions
      .filter((b) => a.claim === b.claim && a.figure.unit < b.figure.unit)
      .flatMap((b) => rateBetween(group, b, a) ?? []),
  );
}

/** Always in the same order of the two codes, so that rates of two groups can be compared. */
function rateBetween(group: FigureGroup, of: FigureVersion, per: FigureVersion): Rate | null {
  const [a, b] = [of.figure, per.figure];
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
  if (a.low <= 0 || b.low <= 0) return null;
  return {
    group,
    unit: a.unit,
    per: b.unit,
    low: a.low / b.high,
    high: a.high / b.low,
    reported: of.claim.reported.latest,
  };
}

function isNear(a: Rate, b: Rate): boolean {
  return a.reported !== null && b.reported !== null && Math.abs(a.reported - b.reported) <= NEAR_MS;
}

function middle({ low, high }: Rate): number {
  return Math.sqrt(low * high);
}
