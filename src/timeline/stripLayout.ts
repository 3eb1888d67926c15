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
  /** Reports. */
  readonly reportsTop: number;
  readonly reports: number;
  readonly coverageTop: number;
  readonly coverage: number;
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
  reportsTop: 105,
  reports: 11,
  coverageTop: 120,
  coverage: 12,
  height: 132,
  glyph: 1,
  bar: 12,
  day: 20,
};

/** Six lanes in the height of three: glyphs of one day may touch, none is left out. Spans of bars a day wide say little. */
const NARROW: StripLayout = {
  labels: 12,
  lanesTop: 13,
  lane: 2.9,
  barsTop: 33,
  bars: 18,
  bandsTop: 52,
  band: 0,
  bandRows: 0,
  reportsTop: 53,
  reports: 5,
  coverageTop: 60,
  coverage: 10,
  height: 70,
  glyph: 0.7,
  bar: 12,
  day: 20,
};

/** The rows of a strip so many px wide. */
export function stripLayout(width: number): StripLayout {
  return width < 560 ? NARROW : WIDE;
}

export const lanesMiddle = ({ lanesTop, lane }: StripLayout): number => lanesTop + (LANES * lane) / 2 + 3;

/** On what the bars stand. */
export const footOf = ({ barsTop, bars }: StripLayout): number => barsTop + bars;
