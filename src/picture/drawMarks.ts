import type { Place } from '../domain/place.ts';
import { atZoom } from './basemap/atZoom.ts';
import { drawQuiet } from './drawQuiet.ts';
import { drawMark, type MarkDrawing } from './mark.ts';
import type { PlaceMark } from './placeMarks.ts';
import type { Sentences } from './sentences.ts';
import { hundredths, type SvgNode, svg, tenths } from './svg.ts';
import type { MarkInk } from './theme.ts';

/** A mark and where it stands, in px. */
export type StandingMark = { readonly mark: PlaceMark; readonly x: number; readonly y: number };

/** How far below a control mark its quiet ones stand, before scaling. */
export const QUIET_BELOW = 18;

/** Marks grow a little with the zoom, as on the map. */
export function markScale(zoom: number): number {
  return atZoom(zoom, [
    [4, 0.8],
    [8, 1.1],
  ]);
}

/** A drawing's paths at a position. */
export function drawing({ paths }: MarkDrawing, x: number, y: number, scale: number): SvgNode {
  return svg(
    'g',
    { transform: `translate(${tenths(x)} ${tenths(y)}) scale(${hundredths(scale)})` },
    ...paths.map(({ d, fill, stroke, strokeWidth, dash }) =>
      svg('path', {
        d,
        fill: fill ?? 'none',
        stroke,
        'stroke-width': stroke === null ? null : strokeWidth,
        'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
        'stroke-linejoin': stroke === null ? null : 'round',
      }),
    ),
  );
}

/** The marks of a moment: what happened, and above it who holds what, quiet states below loud ones. */
export function drawMarks(
  standing: readonly StandingMark[],
  zoom: number,
  ink: MarkInk,
  sentences: Sentences,
): [events: SvgNode, control: SvgNode] {
  const scale = markScale(zoom);
  const quiet = standing.filter(({ mark }) => mark.quiet.length > 0);
  const control = standing
    .filter(({ mark: { held } }) => held !== null)
    .sort((a, b) => loudness(a.mark) - loudness(b.mark));
  return [
    svg('g', { 'data-part': 'events' }, ...quiet.map((at) => quietGroup(at, scale, ink, sentences))),
    svg('g', { 'data-part': 'marks' }, ...control.map((at) => controlGroup(at, scale, ink, sentences))),
  ];
}

/** What lies above where marks touch: who holds a place above silence, a town above what lies in it. */
function loudness({ held, place }: PlaceMark): number {
  return (held?.word === 'not_reported' ? 0 : KINDS.length + 1) - kindRank(place);
}

const KINDS = ['city', 'town'];

/** Cities, towns, and then what lies in them. */
export function kindRank({ kind }: Place): number {
  const rank = KINDS.indexOf(kind);
  return rank === -1 ? KINDS.length : rank;
}

function controlGroup(
  { mark: placeMark, x, y }: StandingMark,
  scale: number,
  ink: MarkInk,
  sentences: Sentences,
): SvgNode {
  const { place, held, mark } = placeMark;
  return svg(
    'g',
    {
      'data-place': place.placeId,
      'data-picture': mark && JSON.stringify(mark),
      'data-word': held?.word ?? 'none',
    },
    svg('title', {}, sentences.control(placeMark)),
    ...(mark ? [drawing(drawMark(mark, ink), x, y, scale)] : []),
  );
}

function quietGroup(
  { mark: placeMark, x, y }: StandingMark,
  scale: number,
  ink: MarkInk,
  sentences: Sentences,
): SvgNode {
  const { place, quiet, mark } = placeMark;
  return svg(
    'g',
    {
      'data-quiet': place.placeId,
      'data-glyphs': quiet.map(({ glyph, now }) => glyph + (now ? '!' : '')).join(' '),
    },
    svg('title', {}, sentences.events(placeMark)),
    drawing(drawQuiet(quiet, ink), x, y + (mark ? QUIET_BELOW * scale : 0), scale),
  );
}
