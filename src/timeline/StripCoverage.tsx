import { useId } from 'react';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { Coverage } from './coverage.ts';
import type { PixelScale } from './scale.ts';
import { fitting, STRIP } from './strip.ts';

type Props = { readonly coverage: Coverage; readonly scale: PixelScale; readonly text: Catalogue };

/** Hatching that has to stay visible beside a label. */
const HATCH = 36;

/** Which days the documents report on; silence is hatched and named, never left blank. */
export function StripCoverage({ coverage: { covered, silent }, scale, text }: Props) {
  const hatch = useId();
  const y = STRIP.coverageTop;
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
        <rect key={span.earliest} className="strip-covered" {...box(span)} y={y + 4} height={5} />
      ))}
      {silent.map((span) => {
        const { x, width } = box(span);
        const label = fitting(text.timeline.silence, width - HATCH);
        return (
          <g key={span.earliest} className="strip-silent">
            <rect x={x} y={y} width={width} height={STRIP.coverageHeight} fill={`url(#${hatch})`} />
            {label !== '' && (
              <text className="strip-silence" x={x + width / 2} y={y + 10}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
