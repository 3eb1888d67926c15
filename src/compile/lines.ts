import type { Claim } from '../domain/claim.ts';
import type { LeftOut } from '../domain/document.ts';

type Range = readonly [number, number];

/** What became of a line: `coded`, `blank`, a reason of the coding manual, or nothing, which is a fault. */
export type Fate = string | null;

/** The fate of every line, from the first. A line that is both coded and left out counts as coded. */
export function fatesOf(
  lineCount: number,
  isBlank: (line: number) => boolean,
  claims: readonly Pick<Claim, 'lines'>[],
  leftOut: readonly Pick<LeftOut, 'lines' | 'reason'>[],
): Fate[] {
  const fates: Fate[] = Array.from({ length: lineCount }, (_, index) =>
    isBlank(index + 1) ? 'blank' : null,
  );
  const mark = ([first, last]: Range, fate: string) => {
    for (let line = first; line <= Math.min(last, lineCount); line += 1)
      if (fates[line - 1] !== 'blank') fates[line - 1] = fate;
  };
  for (const { lines, reason } of leftOut) mark(lines, reason);
  for (const { lines } of claims) mark(lines, 'coded');
  return fates;
}

/** Runs of lines without a fate, first and last. */
export function unaccounted(fates: readonly Fate[]): Range[] {
  const runs: [number, number][] = [];
  fates.forEach((fate, index) => {
    if (fate !== null) return;
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
  });
  return runs;
}

/** How many lines met each fate. */
export function countFates(fates: readonly Fate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fate of fates) counts.set(fate ?? 'unaccounted', (counts.get(fate ?? 'unaccounted') ?? 0) + 1);
  return counts;
}

/**
 * Whether a line is left out and coded at once. A claim that spans many lines may enclose some that say nothing of it:
 * those strictly inside are no contradiction.
 */
export function contradicts(leftOut: Range, claim: Range): boolean {
  const overlaps = leftOut[0] <= claim[1] && claim[0] <= leftOut[1];
  return overlaps && !(claim[0] < leftOut[0] && leftOut[1] < claim[1]);
}
