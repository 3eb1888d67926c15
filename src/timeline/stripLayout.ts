/** Where the rows of the strip lie, in px from its top. */
export type StripLayout = {
  /** Foot of the row of day names. */
  readonly labels: number;
  /** Takeovers: six lanes. */
  readonly lanesTop: number;
  readonly lane: number;
  /** Events: bars, and under them the spans within which some of them lie. */
  readonly barsTop: number;
  readonly bars: number;
  readonly bandsTop: number;
  readonly band: number;
  readonly bandRows: number;
  readonly coverageTop: number;
  readonly coverage: number;
  /** The second clock's lane, as far as the foot of the strip; in it the reports. */
  readonly knownTop: number;
  readonly reportsTop: number;
  readonly reports: number;
  readonly height: number;
  /** Size of a takeover's glyph against the usual one. */
  readonly glyph: number;
  /** Narrowest bar, and narrowest day with a name. */
  readonly bar: number;
  readonly day: number;
};

export const LANES = 6;

/** Room that is left at both ends of the strip, together: a handle at an end isn't cut off. */
export const HANDLE = 20;

/** How wide a break of the axis is. */
export const FOLD = 44;

const WIDE: StripLayout = {
  labels: 16,
  lanesTop: 18,
  lane: 5.5,
  barsTop: 54,
  bars: 38,
  bandsTop: 94,
  band: 3,
  bandRows: 3,
  coverageTop: 105,
  coverage: 12,
  knownTop: 119,
  reportsTop: 130,
  reports: 11,
  height: 144,
  glyph: 1,
  bar: 12,
  day: 20,
};

/**
 * Six lanes in the height of three: glyphs of one day may touch, none is left out. Spans of bars a day wide say little.
 * Above and below the 44 px from the foot there is room for a thumb each, one to a clock.
 */
const NARROW: StripLayout = {
  labels: 12,
  lanesTop: 12,
  lane: 2.8,
  barsTop: 29,
  bars: 17,
  bandsTop: 46,
  band: 0,
  bandRows: 0,
  coverageTop: 48,
  coverage: 10,
  knownTop: 59,
  reportsTop: 72,
  reports: 8,
  height: 82,
  glyph: 0.7,
  bar: 12,
  day: 20,
};

/** The rows of a strip so many px wide. */
export function stripLayout(width: number): StripLayout {
  return width < 560 ? NARROW : WIDE;
}

export const lanesMiddle = ({ lanesTop, lane }: StripLayout): number => lanesTop + (LANES * lane) / 2 + 3;

/** On what the words of the second clock's lane stand. */
export const knownFoot = ({ knownTop }: StripLayout): number => knownTop + 13;

/** On what the bars stand. */
export const footOf = ({ barsTop, bars }: StripLayout): number => barsTop + bars;
