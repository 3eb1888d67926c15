import { describe, expect, test } from 'vitest';
import { footOf, LANES, stripLayout } from './stripLayout.ts';

/** What is pressed, in px: by a mouse, by a thumb; and how far below the strip a press still counts. */
const MOUSE = 24;
const THUMB = 44;
const BELOW = 6;

describe.each([
  ['narrow', 320],
  ['wide', 1000],
])('the rows of a %s strip', (_, width) => {
  const layout = stripLayout(width);

  test('lie one below the other', () => {
    const { labels, lanesTop, lane, barsTop, bandsTop, band, bandRows, coverageTop, coverage, knownTop } =
      layout;
    const edges = [
      [0, labels],
      [lanesTop, lanesTop + LANES * lane],
      [barsTop, footOf(layout)],
      [bandsTop, bandsTop + band * bandRows],
      [coverageTop, coverageTop + coverage],
      [knownTop, layout.height],
    ] as const;
    for (const [index, [top, foot]] of edges.entries()) {
      expect(top).toBeGreaterThanOrEqual(edges[index - 1]?.[1] ?? 0);
      expect(foot).toBeGreaterThanOrEqual(top);
    }
    expect(layout.reportsTop).toBeGreaterThanOrEqual(knownTop);
    expect(layout.reportsTop + layout.reports).toBeLessThanOrEqual(layout.height);
  });

  test('give the second clock room for a mouse, and either clock room for a thumb', () => {
    const { knownTop, height, barsTop } = layout;
    expect(height - knownTop).toBeGreaterThanOrEqual(MOUSE - 1);
    const border = height + BELOW - THUMB;
    expect(border).toBeGreaterThanOrEqual(THUMB);
    // Of the bars, at which one aims, the thumb of the second clock takes no more than the foot.
    expect(border).toBeGreaterThanOrEqual(barsTop + 0.8 * layout.bars);
  });
});
