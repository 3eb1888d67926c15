/** Where the rows of the strip lie, in px from its top. */
export type StripLayout = {
  /** Day names. */
  readonly labels: number;
  /** Takeovers and spans of uncertain time: six lanes. */
  readonly lanesTop: number;
  readonly lane: number;
  /** Events. */
  readonly barsTop: number;
  readonly bars: number;
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
  lane: 6,
  barsTop: 57,
  bars: 34,
  reportsTop: 94,
  reports: 7,
  coverageTop: 104,
  coverage: 12,
  height: 116,
  glyph: 1,
  bar: 6,
  day: 20,
};

/** Six lanes in the height of three: glyphs of one day may touch, none is left out. */
const NARROW: StripLayout = {
  labels: 12,
  lanesTop: 13,
  lane: 2.9,
  barsTop: 32,
  bars: 12,
  reportsTop: 45,
  reports: 4,
  coverageTop: 50,
  coverage: 10,
  height: 60,
  glyph: 0.7,
  bar: 5,
  day: 20,
};

/** The rows of a strip so many px wide. */
export function stripLayout(width: number): StripLayout {
  return width < 560 ? NARROW : WIDE;
}

export const lanesMiddle = ({ lanesTop, lane }: StripLayout): number => lanesTop + (LANES * lane) / 2 + 3;
