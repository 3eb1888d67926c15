import type { EventType } from '../domain/event.ts';
import type { MarkPath } from './mark.ts';

/** What a quiet mark tells apart. Control has marks of its own and none of these. */
export const EVENT_GLYPHS = [
  'fighting',
  'strike',
  'attack',
  'captivity',
  'displacement',
  'aid',
  'other',
] as const;
export type EventGlyph = (typeof EVENT_GLYPHS)[number];

const GLYPH_OF: Readonly<Record<EventType, EventGlyph | null>> = {
  control_change: null,
  control_status: null,
  assault_or_siege: 'fighting',
  armed_clash: 'fighting',
  air_strike: 'strike',
  attack: 'attack',
  captivity: 'captivity',
  displacement: 'displacement',
  humanitarian_aid: 'aid',
  imposed_rule: 'other',
  military_posture: 'other',
  asset_seizure: 'other',
  political: 'other',
  diplomatic: 'other',
  economic: 'other',
  other: 'other',
};

/** Lines of 8 × 8 pixels around (0, 0): crossed blades, a falling arrow, a burst, bars, a way out, a cross, a dot. */
const LINES: Readonly<Record<EventGlyph, string>> = {
  fighting: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2',
  strike: 'M0 -3.8V2.6M-2.8 0.2L0 3.2L2.8 0.2',
  attack: 'M0 -3.8V3.8M-3.3 -1.9L3.3 1.9M-3.3 1.9L3.3 -1.9',
  captivity: 'M-3 -3.4V3.4M0 -3.4V3.4M3 -3.4V3.4',
  displacement: 'M-3.8 0H3.2M0.6 -2.8L3.4 0L0.6 2.8',
  aid: 'M0 -3.4V3.4M-3.4 0H3.4',
  other: 'M-0.6 0A0.6 0.6 0 1 0 0.6 0A0.6 0.6 0 1 0 -0.6 0',
};

/** The glyph of an event type, null for control events. */
export function eventGlyph(type: EventType): EventGlyph | null {
  return GLYPH_OF[type];
}

/** The glyph as paths, `x` pixels to the right of the middle, in one colour on a casing, in lines `weight` pixels wide. */
export function drawEventGlyph(
  glyph: EventGlyph,
  colour: string,
  paper: string,
  x = 0,
  weight = 1.6,
): MarkPath[] {
  const d = shift(LINES[glyph], x);
  // A dot has no length: it is as heavy as the others only when it is thicker.
  const width = glyph === 'other' ? weight + 0.6 : weight;
  const stroke = (colour: string, strokeWidth: number): MarkPath => ({
    d,
    fill: null,
    stroke: colour,
    strokeWidth,
    dash: [],
  });
  return [stroke(paper, width + 2.4), stroke(colour, width)];
}

/** Moves path data sideways: absolute M, L, H, V and A commands only. */
function shift(d: string, x: number): string {
  return d.replace(/([MLHA])([^MLHVA]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.trim().split(/\s+/).map(Number);
    const last = command === 'A' ? 5 : 0;
    numbers[last] = Math.round(((numbers[last] ?? 0) + x) * 100) / 100;
    return `${command}${numbers.join(' ')}`;
  });
}
