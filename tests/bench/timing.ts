/** Milliseconds of one run: the median and the slowest of several, after one that doesn't count. */
export function timed(
  runs: number,
  work: () => unknown,
): { readonly median: number; readonly slowest: number } {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? Number.NaN, slowest: times.at(-1) ?? Number.NaN };
}

/** One line of a table: what was done, and milliseconds. */
export function timeRow(what: string, { median, slowest }: ReturnType<typeof timed>): string {
  return `${what.padEnd(56)}${median.toFixed(3).padStart(12)}${slowest.toFixed(3).padStart(12)}`;
}

export const TIME_HEAD = `${''.padEnd(56)}${'median ms'.padStart(12)}${'slowest ms'.padStart(12)}`;
