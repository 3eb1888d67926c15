import type { PartyShape } from '../domain/party.ts';
import { kindGlyph, type MarkKind } from './kindGlyph.ts';
import { cut, outlineOf, pathData, type Polygon, stripes } from './polygon.ts';
import type { MarkInk } from './theme.ts';

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

/** One path of a drawing, in drawing order. Colours are CSS; widths and dashes in pixels. */
export type MarkPath = {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
};

/** A square drawing around (0, 0), `size` pixels wide: read by SVG, by canvas and by the map alike. */
export type MarkDrawing = { readonly size: number; readonly paths: readonly MarkPath[] };

/** Wide enough for ring and badge. */
export const MARK_SIZE = 36;
const RADIUS = 8.5;
const NEUTRAL: PartyLook = { colour: '', shape: 'circle' };

/** The one description of a mark. Form carries every difference: colour only repeats it. */
export function drawMark(mark: Mark, ink: MarkInk): MarkDrawing {
  return {
    size: MARK_SIZE,
    paths: [
      ...(mark.contested ? ring(mark.contested, ink) : []),
      ...body(mark, ink),
      ...(mark.disputed ? badge(ink) : []),
    ],
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
function filled(party: PartyLook, { ageing, kind }: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(kind));
  return [
    casing(shape, ink),
    path(shape, { fill: party.colour, stroke: ink.ink, strokeWidth: 1 }),
    ...heart(party.shape, ageing, kind, ink),
    ...kindGlyph(kind, ageing === 'fresh' ? readableOn(party.colour) : ink.ink),
  ];
}

/** Held, and long unconfirmed: the outline alone. */
function outlined(party: PartyLook, { kind }: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(kind));
  return [
    path(shape, { fill: ink.ground, stroke: ink.ground, strokeWidth: 6 }),
    path(shape, { stroke: ink.groundInk, strokeWidth: 3.4 }),
    path(shape, { stroke: party.colour, strokeWidth: 1.6 }),
    ...kindGlyph(kind, ink.groundInk),
  ];
}

/** Fading: the fill shrinks to a rim, and to a thin one. */
function heart(shape: PartyShape, ageing: AgeingStage, kind: MarkKind, ink: MarkInk): MarkPath[] {
  if (ageing === 'fresh') return [];
  const share = ageing === 'fading' ? 0.55 : 0.8;
  return [path(outlineOf(shape, radiusOf(kind) * share), { fill: ink.paper })];
}

/** Changing: the shape of the taker, one half in the colour of who loses it. */
function passing(from: PartyLook | null, to: PartyLook | null, mark: Mark, ink: MarkInk): MarkPath[] {
  const { shape: form } = to ?? from ?? NEUTRAL;
  const shape = outlineOf(form, radiusOf(mark.kind));
  const lost = cut(shape, [0.8, 0.6], 0);
  const taken = cut(shape, [-0.8, -0.6], 0);
  return [
    casing(shape, ink),
    path(lost, { fill: from?.colour ?? ink.paper }),
    path(taken, { fill: to?.colour ?? ink.paper }),
    path(shape, { stroke: ink.ink, strokeWidth: 1 }),
    ...heart(form, mark.ageing, mark.kind, ink),
    path(cut(cut(shape, [0.8, 0.6], 0.8), [-0.8, -0.6], 0.8), { fill: ink.paper }),
    ...kindGlyph(mark.kind, mark.ageing === 'fresh' ? null : ink.ink),
  ];
}

/** Disputed: one half as reported, the other as the denier has it, hatched. */
function splitInTwo(party: PartyLook, other: PartyLook | null, mark: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(mark.kind));
  const reported = cut(shape, [1, 0], 0);
  const denied = cut(shape, [-1, 0], 0);
  const hatch = stripes(denied, 3.2, 1.3);
  return [
    casing(shape, ink),
    path(shape, { fill: ink.paper }),
    path(reported, { fill: party.colour }),
    ...hatch.map((band) => path(band, { fill: other?.colour ?? ink.quiet })),
    path(shape, { stroke: ink.ink, strokeWidth: 1 }),
    ...heart(party.shape, mark.ageing, mark.kind, ink),
    ...kindGlyph(mark.kind, mark.ageing === 'fresh' ? null : ink.ink),
  ];
}

/** Held by then, nobody says since when: a broken outline. */
function hollow(party: PartyLook, { kind }: Mark, ink: MarkInk): MarkPath[] {
  const shape = outlineOf(party.shape, radiusOf(kind) * 0.85);
  return [
    path(shape, { fill: ink.ground, stroke: ink.ground, strokeWidth: 5 }),
    path(shape, { stroke: ink.groundInk, strokeWidth: 3.4, dash: [3.2, 2.2] }),
    path(shape, { stroke: party.colour, strokeWidth: 1.6, dash: [3.2, 2.2] }),
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

/** The ring wears away with age: dashes, shorter and thinner dashes, fine dots. */
const RING: Readonly<
  Record<AgeingStage, { readonly strokeWidth: number; readonly dash: readonly number[] }>
> = {
  fresh: { strokeWidth: 2.2, dash: [6.6, 2.2] },
  fading: { strokeWidth: 1.6, dash: [4.4, 4.4] },
  outline: { strokeWidth: 1.4, dash: [1.4, 4.46] },
};

/** Fighting for the place: a broken ring around whatever the base is. */
function ring(ageing: AgeingStage, ink: MarkInk): MarkPath[] {
  const circle = outlineOf('circle', 14);
  return [
    path(circle, { stroke: ink.ground, strokeWidth: 4.4 }),
    path(circle, { stroke: ink.groundInk, ...RING[ageing] }),
  ];
}

/** Two sides say otherwise: an unequal sign at the upper end. */
function badge(ink: MarkInk): MarkPath[] {
  const x = 10.5;
  const y = -10.5;
  const disc = outlineOf('circle', 6).map(([px, py]) => [px + x, py + y] as const);
  const sign = `M${x - 3} ${y - 1.4}H${x + 3}M${x - 3} ${y + 1.4}H${x + 3}M${x + 1.6} ${y - 3.6}L${x - 1.6} ${y + 3.6}`;
  return [
    path(disc, { fill: ink.groundInk, stroke: ink.ground, strokeWidth: 1.2 }),
    { d: sign, fill: null, stroke: ink.ground, strokeWidth: 1.1, dash: [] },
  ];
}

function casing(shape: Polygon, ink: MarkInk): MarkPath {
  return path(shape, { fill: ink.paper, stroke: ink.paper, strokeWidth: 5 });
}

function path(polygon: Polygon, style: Partial<Omit<MarkPath, 'd'>>): MarkPath {
  return { d: pathData(polygon), fill: null, stroke: null, strokeWidth: 0, dash: [], ...style };
}

/** Black or white, whichever reads better on the colour (relative luminance after WCAG 2.2). */
export function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000000' : '#ffffff';
}
