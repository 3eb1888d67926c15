import type { PlaceKind } from '../domain/place.ts';
import type { MarkPath } from './mark.ts';

/** The kinds of place that readers tell apart on the map: everything else is a settlement or an area. */
export const MARK_KINDS = ['settlement', 'border_crossing', 'airport', 'refinery', 'base'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Which of them a gazetteer kind is drawn as. */
export function markKindOf(kind: PlaceKind): MarkKind {
  return (MARK_KINDS as readonly string[]).includes(kind) ? (kind as MarkKind) : 'settlement';
}

/** Pictograms of 9 × 9 pixels around (0, 0): a gate, an aeroplane, a flare stack, a fort. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  settlement: '',
  border_crossing: 'M-4.2 -3.6H-2.4V4H-4.2ZM2.4 -3.6H4.2V4H2.4ZM-2.4 -1.6L2.4 -3V-1.2L-2.4 0.2Z',
  airport:
    'M0 -4.6L0.9 -3.4V-1.2L4.5 1V2.2L0.9 1.2V3.1L2.1 4V4.8L0 4.2L-2.1 4.8V4L-0.9 3.1V1.2L-4.5 2.2V1L-0.9 -1.2V-3.4Z',
  refinery:
    'M-4 4.2V0.4L-1.6 1.6V0.4L0.8 1.6V-1.4H3V4.2ZM1.9 -4.8C3.6 -3.6 3.1 -2.4 1.9 -2.1C0.7 -2.4 0.9 -3.4 1.9 -4.8Z',
  base: 'M-4 4V-2.6H-2.4V-1.2H-0.8V-2.6H0.8V-1.2H2.4V-2.6H4V4H1.2V1.6H-1.2V4Z',
};

/** The pictogram in a colour; with null, in white with a dark edge, readable on any two colours. */
export function kindGlyph(kind: MarkKind, colour: string | null): MarkPath[] {
  const d = SHAPES[kind];
  if (d === '') return [];
  if (colour !== null) return [{ d, fill: colour, stroke: null, strokeWidth: 0, dash: [] }];
  return [
    { d, fill: null, stroke: '#000000', strokeWidth: 1.8, dash: [] },
    { d, fill: '#ffffff', stroke: null, strokeWidth: 0, dash: [] },
  ];
}
