import type { ReactNode } from 'react';
import { segmentHeights } from './barHeights.ts';
import { FAMILIES, type Family } from './families.ts';
import type { Bucket, Histogram } from './histogram.ts';
import type { PixelScale } from './scale.ts';
import { footOf, type StripLayout } from './stripLayout.ts';

type Props = {
  readonly histogram: Histogram;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
};

/** The events by the time at which they begin, one bar a bucket, one segment a family. On whole pixels. */
export function StripBars({ histogram, scale, layout }: Props) {
  const foot = footOf(layout);
  return (
    <g className="strip-bars">
      {histogram.buckets.map((bucket) => {
        if (bucket.total === 0) return null;
        const sides = [scale.x(bucket.span.earliest), scale.x(bucket.span.latest)].map(Math.round);
        const [left, right] = [Math.min(...sides), Math.max(...sides)];
        const heights = segmentHeights(
          FAMILIES.map((family) => bucket.families[family]),
          histogram.tallest,
          layout.bars,
        );
        return (
          <g key={bucket.span.earliest} className="strip-bar" data-total={bucket.total}>
            {segments(bucket, heights, foot, left + 1, Math.max(2, right - left - 1))}
          </g>
        );
      })}
    </g>
  );
}

function segments(
  { families }: Bucket,
  heights: readonly number[],
  foot: number,
  x: number,
  width: number,
): ReactNode[] {
  let y = foot;
  return FAMILIES.map((family, index) => {
    const height = heights[index] ?? 0;
    y -= height;
    return families[family] > 0 && <Segment key={family} {...{ family, x, y, width, height }} />;
  });
}

/** One family's tone, in a bar or as a swatch. What is hollow has its edge inside. */
export function Segment(props: {
  readonly family: Family;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { family, x, y, width, height } = props;
  const edge = family === 'rest' ? 0.5 : 0;
  return (
    <rect
      className={`family family-${family}`}
      x={x + edge}
      y={y + edge}
      width={width - 2 * edge}
      height={height - 2 * edge}
    />
  );
}
