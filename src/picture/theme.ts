/** The two grounds that pictures are drawn on. */
export type Theme = 'light' | 'dark';

/** What a mark needs to know of its ground. Inside its casing a mark looks the same on both grounds. */
export type MarkInk = {
  /** Casing, and the fill of what is hollow: light on both grounds, so that dark parties stay visible. */
  readonly paper: string;
  /** Hairlines within a mark. */
  readonly ink: string;
  /** What a denier leaves open. */
  readonly quiet: string;
  /** The ground itself: the casing of rings, glyphs and names. */
  readonly ground: string;
  /** Rings, badges, glyphs and names on the ground. */
  readonly groundInk: string;
  /** What is past or not reported. */
  readonly groundQuiet: string;
};

const INSIDE = { paper: '#fdfcf9', ink: '#1d1c1a', quiet: '#77726a' } as const;

export const MARK_INK: Readonly<Record<Theme, MarkInk>> = {
  light: { ...INSIDE, ground: '#fbfaf7', groundInk: '#1d1c1a', groundQuiet: '#77726a' },
  dark: { ...INSIDE, ground: '#17191b', groundInk: '#f1efea', groundQuiet: '#a3a9ad' },
};
