import type { Position } from 'geojson';
import type { Dataset } from '../../domain/dataset.ts';
import { kilometres } from '../../domain/geo.ts';
import { PALETTES } from '../basemap/palette.ts';
import { luminance, MARK_INK, partyColour, type Theme } from '../theme.ts';
import type { Piece, Stretch } from './illustration.ts';

/** Lines of the drawings, in px: the same on the map and in the picture. Dashes are in multiples of the width. */
export const EDGE = { width: 1.3, settled: [4, 2.5], unsettled: [1.5, 2.5] } as const;
/** Of a hatching: the marks upon it must win. */
export const HATCH_OPACITY = 0.6;
export const ROAD = { width: 4.4, hollow: 2.2, dash: [1.6, 0.8] } as const;

/** As WCAG 2.2 asks of a line that means something. */
const LEAST_CONTRAST = 3;

/**
 * The party's colour as a thin line on a ground: brought nearer to the ink until it can be told from the ground, which a
 * mark needn't be, having an outline. Of what is nobody's, the colour of what isn't reported.
 */
export function pieceColour({ party }: Piece, { parties }: Pick<Dataset, 'parties'>, theme: Theme): string {
  const ink = MARK_INK[theme];
  const own = party === null ? undefined : parties.get(party)?.colour;
  if (own === undefined) return ink.groundQuiet;
  const colour = partyColour(own, ink);
  const shades = Array.from({ length: 11 }, (_, tenth) => mixed(colour, ink.groundInk, tenth / 10));
  return shades.find((shade) => contrast(shade, PALETTES[theme].focus) >= LEAST_CONTRAST) ?? ink.groundInk;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** `#rrggbb`, some share of the way from one colour to another. */
function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  const parts = [1, 3, 5].map((start) => channel(from, start) * (1 - share) + channel(to, start) * share);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Km over which a road fades towards its ends; of a short one a quarter at each. */
const FADE_KM = 6;
const FADES = [0.25, 0.5, 0.75] as const;

/** A stretch of road in pieces that fade towards both ends: nobody knows where one would end. */
export function fading({ line, km }: Stretch): { readonly line: Position[]; readonly opacity: number }[] {
  const step = Math.min(FADE_KM, km / 4) / FADES.length;
  const bounds = [
    ...FADES.map((opacity, index) => ({ opacity, from: index * step, to: (index + 1) * step })),
    { opacity: 1, from: FADES.length * step, to: km - FADES.length * step },
    ...FADES.map((opacity, index) => ({ opacity, from: km - (index + 1) * step, to: km - index * step })),
  ];
  return bounds
    .map(({ opacity, from, to }) => ({ line: between(line.coordinates, from, to), opacity }))
    .filter(({ line }) => line.length > 1);
}

/** The part of a line from one of its kilometres to another. */
function between(line: readonly Position[], from: number, to: number): Position[] {
  const part: Position[] = [];
  let start = 0;
  for (const [index, end] of line.slice(1).entries()) {
    const before = line[index] ?? end;
    const length = kilometres(pair(before), pair(end));
    const [low, high] = [Math.max(from, start), Math.min(to, start + length)];
    if (length > 0 && low < high) {
      if (part.length === 0) part.push(at(before, end, (low - start) / length));
      part.push(at(before, end, (high - start) / length));
    }
    start += length;
  }
  return part;
}

function at(a: Position, b: Position, share: number): Position {
  const [[ax, ay], [bx, by]] = [pair(a), pair(b)];
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function pair([lon = Number.NaN, lat = Number.NaN]: Position): [number, number] {
  return [lon, lat];
}
