/** Least height of a segment, px: enough to see its tone. */
export const LEAST = 3;

/**
 * Heights of a bar's segments in whole px, none of them lost. The bar's own is the square root of its share of the
 * tallest: beside the day of forty events, the day of one is still to be seen.
 */
export function segmentHeights(counts: readonly number[], tallest: number, most: number): number[] {
  const total = sumOf(counts);
  if (total === 0) return counts.map(() => 0);
  const least = LEAST * counts.filter((n) => n > 0).length;
  const height = Math.max(least, Math.round(Math.sqrt(total / Math.max(1, tallest)) * most));
  const heights = counts.map((n) => (n === 0 ? 0 : Math.max(LEAST, Math.round((height * n) / total))));
  // What rounding leaves over falls to the largest, where it is least seen.
  for (let over = sumOf(heights) - height; over !== 0; over -= Math.sign(over)) {
    const largest = heights.indexOf(Math.max(...heights));
    heights[largest] = (heights[largest] ?? 0) - Math.sign(over);
  }
  return heights;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
