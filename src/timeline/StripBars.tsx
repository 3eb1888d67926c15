import type { ReactNode } from 'react';
import { FAMILIES, type Family } from './families.ts';
import type { Bucket, Histogram } from './histogram.ts';
import type { PixelScale } from './scale.ts';
import type { StripLayout } from './stripLayout.ts';

type Props = {
  readonly histogram: Histogram;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
};

/** Kinds of events by their ground: solid, striped, grey, dotted, hollow. Chrome has no colours to tell them apart by. */
export function FamilyPatterns() {
  return (
    <defs>
      <pattern id="family-fighting" width="3" height="3" patternUnits="userSpaceOnUse">
        <path className="family-line" d="M-1 1L1 -1M0 3L3 0M2 4L4 2" />
      </pattern>
      <pattern id="family-rule" width="3" height="3" patternUnits="userSpaceOnUse">
        <path className="family-dot" d="M0.5 0.5h1.4v1.4h-1.4z" />
      </pattern>
    </defs>
  );
}

const GROUND: Readonly<Partial<Record<Family, string>>> = {
  fighting: 'url(#family-fighting)',
  rule: 'url(#family-rule)',
};

/** The events by the time at which they begin, one bar a bucket, one segment a family. */
export function StripBars({ histogram, scale, layout }: Props) {
  const foot = layout.barsTop + layout.bars;
  return (
    <g className="strip-bars">
      {histogram.buckets.map((bucket) => {
        if (bucket.total === 0) return null;
        const sides = [scale.x(bucket.span.earliest), scale.x(bucket.span.latest)] as const;
        const x = Math.min(...sides) + 0.5;
        const width = Math.max(1, Math.abs(sides[1] - sides[0]) - 1);
        return (
          <g key={bucket.span.earliest} className="strip-bar" data-total={bucket.total}>
            {segments(bucket, foot, heightOf(bucket.total, histogram.tallest, layout.bars), x, width)}
          </g>
        );
      })}
    </g>
  );
}

function segments(bucket: Bucket, foot: number, height: number, x: number, width: number): ReactNode[] {
  let y = foot;
  return FAMILIES.flatMap((family) => {
    const count = bucket.families[family];
    if (count === 0) return [];
    const part = (height * count) / bucket.total;
    y -= part;
    return [<Segment key={family} {...{ family, x, y, width }} height={part} />];
  });
}

/** One family's ground, in a bar or as a swatch. Its edge is drawn inside, so that neighbours don't run together. */
export function Segment(props: {
  readonly family: Family;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { family, x, y, width, height } = props;
  const edge = Math.min(0.5, height / 4);
  return (
    <rect
      className={`family family-${family}`}
      fill={GROUND[family]}
      x={x + 0.5}
      y={y + edge}
      width={Math.max(0.5, width - 1)}
      height={Math.max(0.5, height - 2 * edge)}
    />
  );
}

/** Square roots: beside the day of forty events, the day of one is still to be seen. */
function heightOf(total: number, tallest: number, most: number): number {
  return Math.max(3, Math.sqrt(total / Math.max(1, tallest)) * most);
}
