import type { Party } from '../src/domain/party.ts';
import { PALETTES } from '../src/picture/basemap/palette.ts';
import { drawQuiet } from '../src/picture/drawQuiet.ts';
import { EVENT_GLYPHS } from '../src/picture/eventGlyph.ts';
import { MARK_KINDS, type MarkKind } from '../src/picture/kindGlyph.ts';
import { drawMark, type MarkDrawing, MARK_SIZE, type MarkPath } from '../src/picture/mark.ts';
import { serialiseSvg } from '../src/picture/serialise.ts';
import { type SvgNode, svg } from '../src/picture/svg.ts';
import { MARK_INK, type Theme } from '../src/picture/theme.ts';
import { otherOf, statesOf } from './markRows.ts';
import { seenBy, VISIONS, type Vision } from './visions.ts';

const SIZE = 24;
const CELL = 34;
const NAMES = 128;

/** A line of drawings with a name before them. */
type Row = { readonly name: string; readonly drawings: readonly MarkDrawing[] };

/**
 * The specimen sheet: every state of every party at every age and kind of place, at 24 px, on both grounds, and as it
 * is seen with the common deficiencies of colour vision. One page without script; the same bytes from the same dataset.
 */
export function markSheet(parties: readonly Party[]): string {
  const ink = new Ink();
  const grounds = (['light', 'dark'] as const).map((theme) => ground(theme, parties, ink)).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Marks</title>
<style>
body { margin: 0; font: 13px/1.4 system-ui, sans-serif; color: #1d1c1a; background: #fff }
header, section { padding: 24px 32px }
h1, h2, h3 { margin: 0 0 8px; font-weight: 600 }
h1 { font-size: 22px } h2 { font-size: 18px } h3 { margin-top: 24px; font-size: 13px }
p { margin: 0; max-width: 64em }
svg { display: block; max-width: none; font: 10px system-ui, sans-serif }
section { overflow-x: auto }
${ink.styles()}
</style>
<header>
<h1>Marks</h1>
<p>Every state of every party, at every age and kind of place, ${SIZE} px wide. A held place is filled; one that changes is in two
pieces; one that is held only later has an outline with a gap in every edge; fighting is a ring, a dispute a hatched half with a sign. With age the fill gets a
hole, then only its outline is left. Made by <code>scripts/marks.ts</code> from the parties of the dataset; not edited by hand.</p>
</header>
${ink.shapes()}
${grounds}
</html>
`;
}

function ground(theme: Theme, parties: readonly Party[], ink: Ink): string {
  const { focus } = PALETTES[theme];
  const { groundInk } = MARK_INK[theme];
  const states = (party: Party, kind?: MarkKind) => statesOf(party, otherOf(party, parties), kind);
  const drawn = (party: Party, kind?: MarkKind) =>
    states(party, kind).map(({ mark }) => drawMark(mark, MARK_INK[theme]));
  const heads = parties[0] ? states(parties[0]).map(({ name }) => name) : [];
  const table = (rows: readonly Row[], scale: number, names: readonly string[]) =>
    serialiseSvg(tableOf(rows, scale, names, groundInk, ink));
  const [calm, ...kinds] = MARK_KINDS.map((kind) => ({
    name: kind.replaceAll('_', ' '),
    rows: parties.map((party) => ({ name: party.name, drawings: drawn(party, kind) })),
  }));
  const seen = (vision: Vision): Row => ({
    name: vision,
    drawings: parties.flatMap((party) =>
      drawn(party)
        .slice(0, 3)
        .map((drawing) => seenAs(vision, drawing)),
    ),
  });
  const glyphs: Row = {
    name: '',
    drawings: EVENT_GLYPHS.flatMap((glyph) =>
      [true, false].map((now) => drawQuiet([{ glyph, now }], MARK_INK[theme])),
    ),
  };
  return [
    `<section style="background: ${focus}; color: ${groundInk}">`,
    `<h2>On the ${theme} ground</h2>`,
    ...(calm ? [`<h3>Settlements</h3>`, table(calm.rows, 1, heads)] : []),
    ...kinds.flatMap(({ name, rows }) => [
      `<h3>${name[0]?.toUpperCase()}${name.slice(1)}</h3>`,
      table(rows, 1, []),
    ]),
    ...(calm ? ['<h3>Settlements, twice as large</h3>', table(calm.rows, 2, [])] : []),
    '<h3>As it is seen: held, changing and disputed, party by party</h3>',
    table(VISIONS.map(seen), 1, []),
    '<h3>Events: while they happen, and as a trace</h3>',
    table([glyphs], MARK_SIZE / SIZE, []),
    '</section>',
  ].join('\n');
}

function tableOf(
  rows: readonly Row[],
  scale: number,
  heads: readonly string[],
  colour: string,
  ink: Ink,
): SvgNode {
  const cell = CELL * scale;
  const top = heads.length > 0 ? 116 : 0;
  const columns = Math.max(...rows.map(({ drawings }) => drawings.length));
  const [width, height] = [NAMES + columns * cell + (heads.length > 0 ? 90 : 0), top + rows.length * cell];
  const text = (x: number, y: number, words: string, turn: string | null = null) =>
    svg('text', { x, y, fill: colour, transform: turn }, words);
  return svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}` },
    ...heads.map((name, column) => {
      const x = NAMES + (column + 0.5) * cell;
      return text(x, top - 8, name, `rotate(-52 ${x} ${top - 8})`);
    }),
    ...rows.flatMap(({ name, drawings }, row) => {
      const y = top + (row + 0.5) * cell;
      return [
        text(0, y + 4, name),
        ...drawings.map((drawing, column) =>
          svg(
            'g',
            {
              // Middles on whole pixels, as in a list.
              transform: `translate(${NAMES + Math.round((column + 0.5) * cell)} ${y}) scale(${(SIZE * scale) / MARK_SIZE})`,
            },
            ...ink.draw(drawing),
          ),
        ),
      ];
    }),
  );
}

/** A drawing in the colours of another eye. */
function seenAs(vision: Vision, { size, paths }: MarkDrawing): MarkDrawing {
  const as = (colour: string | null) => colour && seenBy(vision, colour);
  return { size, paths: paths.map((path) => ({ ...path, fill: as(path.fill), stroke: as(path.stroke) })) };
}

/** Each outline and each way of painting is written once: the sheet holds more than a thousand marks. */
class Ink {
  readonly #shapes = new Map<string, string>();
  readonly #styles = new Map<string, string>();

  draw({ paths }: MarkDrawing): SvgNode[] {
    const merged: { d: string; style: string }[] = [];
    for (const path of paths) {
      const style = styleOf(path);
      const last = merged.at(-1);
      if (last?.style === style) last.d += path.d;
      else merged.push({ d: path.d, style });
    }
    return merged.map(({ d, style }) =>
      svg('use', { href: `#${idOf(d, 'p', this.#shapes)}`, class: idOf(style, 's', this.#styles) }),
    );
  }

  shapes(): string {
    const paths = [...this.#shapes].map(([d, id]) => svg('path', { id, d }));
    return serialiseSvg(svg('svg', { width: 0, height: 0 }, svg('defs', {}, ...paths)));
  }

  styles(): string {
    return [...this.#styles].map(([style, name]) => `.${name} { ${style} }`).join('\n');
  }
}

function styleOf({ fill, stroke, strokeWidth, dash }: MarkPath): string {
  const line =
    stroke === null ? '' : `; stroke: ${stroke}; stroke-width: ${strokeWidth}; stroke-linejoin: round`;
  return `fill: ${fill ?? 'none'}${line}${dash.length > 0 ? `; stroke-dasharray: ${dash.join(' ')}` : ''}`;
}

function idOf(text: string, letter: string, known: Map<string, string>): string {
  const id = known.get(text) ?? `${letter}${known.size}`;
  known.set(text, id);
  return id;
}
