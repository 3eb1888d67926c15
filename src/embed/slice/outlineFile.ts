import type { Focus } from '../../picture/basemap/decode.ts';

/**
 * The ground as it is sent: points in whole steps of the Mercator plane from the basemap's north-western corner, to the
 * east and to the south.
 */
export type OutlineFile = {
  /** In the Mercator plane. */
  readonly corner: readonly [west: number, north: number];
  /** Steps per unit of the Mercator plane. */
  readonly steps: number;
  /**
   * All lines one after the other, see `pack.ts`; as the last of them the points that are named: countries, governorates,
   * towns.
   */
  readonly lines: string;
  /** How many lines there are of each of `LINE_KINDS`. */
  readonly counts: readonly number[];
  /** Rings of land by focus: lines by number, `~n` for one that runs the other way. */
  readonly land: readonly (readonly [focus: Focus, rings: readonly (readonly number[])[]])[];
  readonly countries: readonly string[];
  /** In the order of their codes. */
  readonly governorates: readonly string[];
  readonly towns: readonly string[];
  /** One digit for each: a country's focus, more by `SMALL` if it is small; a town's rank, more by `CAPITAL` if it is one. */
  readonly countryKinds: string;
  readonly townKinds: string;
};
export const SMALL = 3;
export const CAPITAL = 4;

/** What lines are, in their order; a coast is drawn by the land on one side of it. */
export const LINE_KINDS = [
  'coast',
  'border other',
  'border focus',
  'lake',
  'river 1',
  'river 2',
  'river 3',
  'road 1',
  'road 2',
  'admin1',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];
