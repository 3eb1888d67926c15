import { useId } from 'react';
import { earlier, later, type Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { Coverage } from './coverage.ts';
import type { PixelScale } from './scale.ts';
import { fitting } from './strip.ts';
import type { StripLayout } from './stripLayout.ts';

type Props = {
  readonly coverage: Coverage;
  readonly scale: PixelScale;
  readonly layout: StripLayout;
  readonly text: Catalogue;
};

/** Hatching that has to stay visible beside a label. */
const HATCH = 36;

/** Which days the documents report on; silence is hatched and named, never left blank. */
export function StripCoverage({ coverage: { covered, silent }, scale, layout, text }: Props) {
  const hatch = useId();
  const { coverageTop: y, coverage: height } = layout;
  const box = (span: Span) => {
    const sides = [scale.x(span.earliest), scale.x(span.latest)];
    return { x: Math.min(...sides), width: Math.abs((sides[1] ?? 0) - (sides[0] ?? 0)) };
  };
  return (
    <>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="strip-hatch" x1="0.5" x2="0.5" y1="0" y2="5" />
        </pattern>
      </defs>
      {covered.map((span) => (
        <rect key={span.earliest} className="strip-covered" {...box(span)} y={y + 3} height={height - 7} />
      ))}
      {silent.map((span) => {
        const { x, width } = box(span);
        const room = box(widestOpen(span, scale));
        const label = fitting(text.timeline.silence, room.width - HATCH);
        return (
          <g key={span.earliest} className="strip-silent">
            <rect x={x} y={y} width={width} height={height} fill={`url(#${hatch})`} />
            {label !== '' && (
              <text className="strip-silence" x={room.x + room.width / 2} y={y + height / 2 + 4}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The longest part of a span that no break of the axis hides: where a label has room. */
function widestOpen(span: Span, { pieces }: PixelScale): Span {
  const parts = pieces
    .filter(({ folded }) => !folded)
    .map((piece) => ({
      earliest: later(piece.span.earliest, span.earliest),
      latest: earlier(piece.span.latest, span.latest),
    }))
    .filter(({ earliest, latest }) => earliest < latest)
    .sort((a, b) => b.latest - b.earliest - (a.latest - a.earliest));
  return parts[0] ?? { earliest: span.earliest, latest: span.earliest };
}
