import { memo } from 'react';
import type { Catalogue } from '../text/language.ts';
import { lanesMiddle, type StripLayout } from './stripLayout.ts';

/** Width of the column of names, in px. */
export const NAMES = 64;

type Props = { readonly layout: StripLayout; readonly text: Catalogue };

/** The names of the rows, at the strip's side where there is room for them. */
export const StripRows = memo(function StripRows({ layout, text }: Props) {
  const { rows } = text.timeline;
  const x = text.direction === 'rtl' ? 0 : NAMES;
  const lines = [
    [rows.control, lanesMiddle(layout)],
    [rows.events, layout.barsTop + layout.bars - 7],
    [rows.reports, layout.reportsTop + layout.reports],
    [rows.coverage, layout.coverageTop + layout.coverage - 2],
  ] as const;
  return (
    <svg className="strip-rows" width={NAMES} height={layout.height} aria-hidden="true" focusable="false">
      {lines.map(([name, y]) => (
        <text key={name} x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  );
});
