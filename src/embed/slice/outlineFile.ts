import type { Focus, PlaceProperties } from '../../picture/basemap/decode.ts';

/**
 * The ground as it is sent: lines in whole steps of the Mercator plane from the basemap's north-western corner, to the
 * east and to the south.
 */
export type OutlineFile = {
  /** Longitude and latitude, in degrees. */
  readonly corner: readonly [west: number, north: number];
  /** Steps per unit of the Mercator plane. */
  readonly steps: number;
  /** All lines one after the other, see `pack.ts`. */
  readonly lines: string;
  /** How many lines of each kind there are, and what they are. */
  readonly kinds: readonly (readonly [kind: LineKind, count: number])[];
  /** Rings of land by focus: lines by number, `~n` for one that runs the other way. */
  readonly land: readonly (readonly [focus: Focus, rings: readonly (readonly number[])[]])[];
  readonly rivers: readonly (readonly [name: string, rank: 1 | 2 | 3, lines: number])[];
  readonly countries: readonly OutlineName<readonly [focus: Focus, small: 0 | 1]>[];
  readonly governorates: readonly OutlineName<readonly [code: string]>[];
  readonly towns: readonly OutlineName<readonly [rank: PlaceProperties['rank'], capital: 0 | 1]>[];
};

type OutlineName<More extends readonly unknown[]> = readonly [
  name: string,
  x: number,
  y: number,
  ...more: More,
];

/** What a line is; a coast is drawn by the land on one side of it. */
export type LineKind =
  | 'coast'
  | 'border other'
  | 'border focus'
  | 'lake'
  | 'river'
  | 'road 1'
  | 'road 2'
  | 'admin1';
