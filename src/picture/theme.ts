/** The two grounds that pictures are drawn on. */
export type Theme = 'light' | 'dark';

/** What a mark needs to know of its ground. */
export type MarkInk = {
  /** Casing, and the fill of what is hollow. */
  readonly paper: string;
  /** The hairline around a fill, and pictograms on what is hollow. */
  readonly ink: string;
  /** What a denier leaves open. */
  readonly quiet: string;
  /** Share of white light in every party's colour, so that the darkest doesn't sink into the ground. */
  readonly lift: number;
  /** The ground itself: the casing of rings, glyphs and names. */
  readonly ground: string;
  /** Rings, badges, glyphs and names on the ground. */
  readonly groundInk: string;
  /** What is past or not reported. */
  readonly groundQuiet: string;
};

/** What is filled shows the party's colour, what is hollow shows the ground: on both grounds the same form. */
export const MARK_INK: Readonly<Record<Theme, MarkInk>> = {
  light: {
    paper: '#fdfcf9',
    ink: '#1d1c1a',
    quiet: '#77726a',
    lift: 0,
    ground: '#fbfaf7',
    groundInk: '#1d1c1a',
    groundQuiet: '#77726a',
  },
  dark: {
    paper: '#17191b',
    ink: '#f1efea',
    quiet: '#a3a9ad',
    lift: 0.09,
    ground: '#17191b',
    groundInk: '#f1efea',
    groundQuiet: '#a3a9ad',
  },
};

/** A party's colour `#rrggbb` as it is seen on a ground. All are lifted alike, so the order from dark to light stays. */
export function partyColour(colour: string, { lift }: Pick<MarkInk, 'lift'>): string {
  if (lift === 0) return colour;
  return `#${channels(colour)
    .map((share) => hexOf(share + (1 - share) * lift))
    .join('')}`;
}

/** Relative luminance after WCAG 2.2, from 0 (black) to 1 (white), of `#rrggbb`. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of `#rrggbb` as shares of light. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function hexOf(light: number): string {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
