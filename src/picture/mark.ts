import type { PartyShape } from '../domain/party.ts';
import { kindGlyph, type MarkKind } from './kindGlyph.ts';
import { corners, cut, inset, middleOf, openPath, outlineOf, type Polygon, stripes } from './polygon.ts';
import { type MarkPath, path } from './markPath.ts';
import { badge, ring } from './markSigns.ts';
import { luminance, type MarkInk, partyColour } from './theme.ts';

export type { MarkPath } from './markPath.ts';

/** How a party looks. */
export type PartyLook = { readonly colour: string; readonly shape: PartyShape };

/** How long nobody has confirmed it. */
export const AGEING_STAGES = ['fresh', 'fading', 'outline'] as const;
export type AgeingStage = (typeof AGEING_STAGES)[number];

/** Everything that the mark of a place shows. Null stands for a party that no claim names. */
export type Mark = {
  readonly base:
    | { readonly kind: 'held'; readonly party: PartyLook }
    | { readonly kind: 'changing'; readonly from: PartyLook | null; readonly to: PartyLook | null }
    | { readonly kind: 'not_reported'; readonly next: PartyLook | null };
  /** The ring of fighting, by how long ago it was last reported; null without fighting. */
  readonly contested: AgeingStage | null;
  /** The party that the denier would have the map show; `unnamed` when it doesn't say. */
  readonly disputed: PartyLook | 'unnamed' | null;
  readonly ageing: AgeingStage;
  readonly kind: MarkKind;
};

/** A square drawing around (0, 0), `size` pixels wide: read by SVG, by canvas and by the map alike. */
export type MarkDrawing = { readonly size: number; readonly paths: readonly MarkPath[] };

/** Wide enough for ring and badge. */
export const MARK_SIZE = 36;
const RADIUS = 8.5;
const NEUTRAL: PartyLook = { colour: '', shape: 'circle' };

/** The one description of a mark. Form carries every difference: colour only repeats it. */
export function drawMark(mark: Mark, ink: MarkInk): MarkDrawing {
  const seen = onGround(mark, ink);
  return {
    size: MARK_SIZE,
    paths: [
      ...(seen.contested ? ring(seen.contested, ink) : []),
      ...body(seen, ink),
      ...(seen.disputed ? badge(ink) : []),
    ],
  };
}

/** The mark with its parties in the colours that they have on this ground. */
function onGround(mark: Mark, ink: MarkInk): Mark {
  const look = <Look extends PartyLook | null>(party: Look): Look =>
    party && { ...party, colour: partyColour(party.colour, ink) };
  const { base, disputed } = mark;
  return {
    ...mark,
    base:
      base.kind === 'held'
        ? { ...base, party: look(base.party) }
        : base.kind === 'changing'
          ? { ...base, from: look(base.from), to: look(base.to) }
          : { ...base, next: look(base.next) },
    disputed: disputed === 'unnamed' ? disputed : look(disputed),
  };
}

function body(mark: Mark, ink: MarkInk): MarkPath[] {
  const { base, disputed } = mark;
  switch (base.kind) {
    case 'held':
      if (disputed) return splitInTwo(base.party, disputed === 'unnamed' ? null : disputed, mark, ink);
      return mark.ageing === 'outline' ? outlined(base.party, mark, ink) : filled(base.party, mark, ink);
    case 'changing':
      return passing(base.from, base.to, mark, ink);
    case 'not_reported':
      return base.next ? hollow(base.next, mark, ink) : silent(mark, ink);
  }
}

/** Marks that carry a pictogram are a little larger, so that it can be read. */
function radiusOf(kind: MarkKind): number {
  return kind === 'settlement' ? RADIUS : RADIUS * 1.2;
}

/** Held: filled. */
function filled(party: PartyLook, mark: Mark, ink: MarkInk): MarkPath[] {
  const { ageing, kind } = mark;
  const shape = outlineOf(party.shape, radiusOf(kind));
  return [
    casing(shape, ink),
    path(shape, { fill: party.colour, stroke: ink.ink, strokeWidth: 1 }),
    ...hole(party.shape, mark, ink),
    ...kindGlyph(kind, ageing === 'fresh' ? readableOn(party.colour) : ink.ink),
  ];
}

/** The coloured line within an outline: how far inside it runs, and how wide it is, px. */
const RIM = 1;
const RIM_WIDTH = 1.2;

/** Held, and long unconfirmed: the outline alone. */
function outlined(party: PartyLook, { kind }: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(kind));
  return [
    casing(shape, ink),
    path(shape, { stroke: ink.groundInk, strokeWidth: 1 }),
    path(inset(shape, RIM), { stroke: party.colour, strokeWidth: RIM_WIDTH }),
    ...kindGlyph(kind, ink.groundInk),
  ];
}

/** Fading: the fill gets a hole, round in every shape. */
function hole(shape: PartyShape, { ageing, kind }: Mark, ink: MarkInk): MarkPath[] {
  if (ageing !== 'fading') return [];
  const [x, y] = middleOf(shape, radiusOf(kind));
  const [bare, inscribed] = shape === 'triangle' ? [3.4, 5.8] : [4, 6.6];
  const round = outlineOf('circle', kind === 'settlement' ? bare : inscribed);
  return [
    path(
      round.map(([px, py]) => [px + x, py + y] as const),
      { fill: ink.paper },
    ),
  ];
}

/** Between the pieces of what is changing, and how far each has slipped along the cut, px. */
const GAP = 2.4;
const SLIP = 1.5;

/** Changing: the shape of the taker in two pieces, one in the colour of who loses it. */
function passing(from: PartyLook | null, to: PartyLook | null, mark: Mark, ink: MarkInk): MarkPath[] {
  const { shape: form } = to ?? from ?? NEUTRAL;
  const shape = outlineOf(form, radiusOf(mark.kind));
  const half = (side: 1 | -1, party: PartyLook | null): MarkPath[] => {
    const piece = cut(shape, [0.8 * side, 0.6 * side], -GAP / 2).map(
      ([x, y]) => [x - 0.6 * SLIP * side, y + 0.8 * SLIP * side] as const,
    );
    const fill = party?.colour ?? ink.paper;
    if (mark.ageing !== 'outline') return [path(piece, { fill, stroke: ink.ink, strokeWidth: 1 })];
    return [
      path(piece, { stroke: ink.ink, strokeWidth: 1 }),
      path(inset(piece, RIM), { stroke: fill, strokeWidth: RIM_WIDTH }),
    ];
  };
  return [
    path(shape, { fill: ink.paper, stroke: ink.paper, strokeWidth: 7 }),
    ...half(1, from),
    ...half(-1, to),
    ...hole(form, mark, ink),
    ...kindGlyph(mark.kind, mark.ageing === 'fresh' ? null : ink.ink),
  ];
}

/** Disputed: one half as reported, the other as the denier has it, hatched. */
function splitInTwo(party: PartyLook, other: PartyLook | null, mark: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(mark.kind));
  const reported = cut(shape, [1, 0], 0);
  const denied = cut(shape, [-1, 0], 0);
  return [
    casing(shape, ink),
    ...(mark.ageing === 'outline'
      ? [path(inset(reported, RIM), { stroke: party.colour, strokeWidth: RIM_WIDTH })]
      : [path(reported, { fill: party.colour })]),
    ...stripes(denied, 3.2, 1.3).map((band) => path(band, { fill: other?.colour ?? ink.quiet })),
    path(reported, { stroke: ink.ink, strokeWidth: 1 }),
    path(denied, { stroke: ink.ink, strokeWidth: 1 }),
    ...hole(party.shape, mark, ink),
    ...kindGlyph(mark.kind, mark.ageing === 'fresh' ? null : ink.ink),
  ];
}

/** Held by then, nobody says since when: an outline with a gap in every edge. */
function hollow(party: PartyLook, { kind }: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(kind) * 0.9);
  const strokes = (stroke: string, strokeWidth: number) =>
    corners(shape, 0.36).map(
      (corner): MarkPath => ({ ...path([], { stroke, strokeWidth }), d: openPath(corner) }),
    );
  return [
    path(shape, { fill: ink.ground, stroke: ink.ground, strokeWidth: 5 }),
    ...strokes(ink.groundInk, 3),
    ...strokes(party.colour, 1.4),
    ...kindGlyph(kind, ink.groundInk),
  ];
}

/** Nobody says who holds it: a small empty circle, wide enough for the pictogram where there is one. */
function silent({ kind }: Mark, ink: MarkInk): MarkPath[] {
  const dot = outlineOf('circle', kind === 'settlement' ? 4 : 7.5);
  return [
    path(dot, { fill: ink.ground, stroke: ink.ground, strokeWidth: 5 }),
    path(dot, { fill: ink.ground, stroke: ink.groundQuiet, strokeWidth: 1.5 }),
    ...kindGlyph(kind, ink.groundQuiet),
  ];
}

function casing(shape: Polygon, ink: MarkInk): MarkPath {
  return path(shape, { fill: ink.paper, stroke: ink.paper, strokeWidth: 5 });
}

/** Black or white, whichever reads better on the colour. */
export function readableOn(colour: string): string {
  return luminance(colour) > 0.18 ? '#000000' : '#ffffff';
}
