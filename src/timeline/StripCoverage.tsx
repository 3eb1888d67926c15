import { useId } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { PixelScale } from './scale.ts';
import { coverageOf, STRIP } from './strip.ts';

type Props = {
  readonly dataset: Dataset;
  readonly period: Span;
  readonly scale: PixelScale;
  readonly text: Catalogue;
};

/** Some pixels a letter of the strip's labels takes: good enough to choose a wording that fits. */
const LETTER = 5.5;

/** Which days the documents report on; silence is hatched and named, never left blank. */
export function StripCoverage({ dataset, period, scale, text }: Props) {
  const hatch = useId();
  const { covered, silent } = coverageOf(dataset, period);
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
        const label = text.timeline.silence.find((words) => words.length * LETTER < width - 6) ?? '';
        return (
          <g key={span.earliest}>
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
