import { drawing } from '../drawMarks.ts';
import { textWidth, type TypeSetting } from '../labels/textWidth.ts';
import type { LegendGroup, LegendLine } from '../legendOf.ts';
import { MARK_INK } from '../theme.ts';
import { across, type Band, type BandStyle, lineAt, marginOf } from './band.ts';
import type { SvgNode } from '../svg.ts';

const TEXT: TypeSetting = { size: 11.5, face: 'regular', spacing: 0 };
/** Px of a row; of a sign; from a sign to its name; from a name to the next sign. */
const ROW = 21;
const SIGN = { parties: 26, states: 26, kinds: 14, events: 14 } as const;
const NEAR = 5;
const NEXT = 14;
/** Between the groups, beyond the rows' own distance. */
const BETWEEN = 3;

type Cell = { readonly line: LegendLine; readonly inline: number; readonly row: number };

/** What the signs mean: one group under the other, their signs side by side as far as there is room. */
export function legend(groups: readonly LegendGroup[], style: BandStyle): Band {
  const margin = marginOf(style.width);
  const { groundInk, groundQuiet } = MARK_INK[style.theme];
  const indent = margin + Math.max(0, ...groups.map(({ title }) => textWidth(title, TEXT))) + NEXT;
  const laid = groups.map((group) => ({ group, ...flow(group, indent, style.width - margin) }));
  const rows = laid.reduce((sum, { rows }) => sum + rows, 0);
  const height = rows * ROW + Math.max(0, groups.length - 1) * BETWEEN + margin;
  return {
    height: Math.round(height),
    draw: (top) => {
      let start = top + margin / 2;
      return laid.flatMap(({ group, cells, rows }) => {
        const from = start;
        start += rows * ROW + BETWEEN;
        const title = lineAt(style, margin, from + ROW / 2 + 4, group.title, TEXT, groundQuiet);
        return [title, ...cells.flatMap((cell) => drawn(cell, group, from, style, groundInk))];
      });
    },
  };
}

function flow(group: LegendGroup, indent: number, end: number) {
  const cells: Cell[] = [];
  let [inline, row] = [indent, 0];
  for (const line of group.lines) {
    const width = SIGN[group.key] + NEAR + textWidth(line.name, TEXT);
    if (inline > indent && inline + width > end) {
      inline = indent;
      row += 1;
    }
    cells.push({ line, inline, row });
    inline += width + NEXT;
  }
  return { cells, rows: row + 1 };
}

function drawn(
  { line, inline, row }: Cell,
  { key }: LegendGroup,
  top: number,
  style: BandStyle,
  ink: string,
): SvgNode[] {
  const sign = SIGN[key];
  const middle = top + row * ROW + ROW / 2;
  // Marks are shown as large as on the map; their pictures are wider than they, for ring and badge.
  const scale = key === 'parties' || key === 'states' ? 0.8 : 1;
  return [
    drawing(line.drawing, across(style, inline + sign / 2), middle, scale),
    lineAt(style, inline + sign + NEAR, middle + 4, line.name, TEXT, ink),
  ];
}
