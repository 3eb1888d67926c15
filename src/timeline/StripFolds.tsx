import { DAY, HOUR } from '../domain/instant.ts';
import type { Catalogue } from '../text/language.ts';
import type { Piece, PixelScale } from './scale.ts';
import type { StripLayout } from './stripLayout.ts';

type Props = { readonly scale: PixelScale; readonly layout: StripLayout; readonly text: Catalogue };

/** Breaks of the axis: two torn edges, and above them how much time lies between. */
export function StripFolds({ scale, layout, text }: Props) {
  return scale.pieces
    .filter(({ folded }) => folded)
    .map(({ span }) => {
      const sides = [scale.x(span.earliest), scale.x(span.latest)] as const;
      const [left, right] = [Math.min(...sides), Math.max(...sides)];
      return (
        <g key={span.earliest} className="strip-fold">
          <rect x={left} width={right - left} y={layout.labels} height={layout.coverageTop - layout.labels} />
          <path d={tornEdge(left + 2, layout)} />
          <path d={tornEdge(right - 2, layout)} />
          <text x={(left + right) / 2} y={layout.labels - 5}>
            {lengthWords(span, text)}
          </text>
        </g>
      );
    });
}

export function lengthWords({ earliest, latest }: Piece['span'], text: Catalogue): string {
  const length = latest - earliest;
  return length < DAY ? text.time.hours(Math.round(length / HOUR)) : text.time.days(Math.round(length / DAY));
}

function tornEdge(x: number, { labels, height }: StripLayout): string {
  const STEP = 4;
  const corners: string[] = [];
  for (let y = labels, side = 1; y <= height; y += STEP, side = -side) corners.push(`${x + side * 1.5} ${y}`);
  return `M${corners.join('L')}`;
}
