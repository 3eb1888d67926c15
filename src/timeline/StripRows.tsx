import { memo } from 'react';
import type { Catalogue } from '../text/language.ts';
import { footOf, knownFoot, lanesMiddle, type StripLayout } from './stripLayout.ts';

/** Width of the column of names, in px. */
const NAMES = 64;

type Props = {
  readonly layout: StripLayout;
  /** How many events the tallest bar counts. */
  readonly tallest: number;
  readonly text: Catalogue;
};

/** The names of the rows, at the strip's side where there is room for them, and what the top of the bars stands for. */
export const StripRows = memo(function StripRows({ layout, tallest, text }: Props) {
  const { rows } = text.timeline;
  const x = text.direction === 'rtl' ? 0 : NAMES;
  const lines = [
    [rows.control, lanesMiddle(layout)],
    [rows.events, footOf(layout)],
    [rows.coverage, layout.coverageTop + layout.coverage - 2],
    [rows.known, knownFoot(layout)],
  ] as const;
  return (
    <svg className="strip-rows" width={NAMES} height={layout.height} aria-hidden="true" focusable="false">
      {lines.map(([name, y]) => (
        <text key={name} x={x} y={y}>
          {name}
        </text>
      ))}
      {tallest > 0 && (
        <text className="strip-most" x={x} y={layout.barsTop + 8}>
          {rows.most(tallest)}
        </text>
      )}
    </svg>
  );
});
