import { PALETTES } from '../picture/basemap/palette.ts';
import { MARK_INK, partyColour } from '../picture/theme.ts';
import type { Look } from './look.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A dataset may have more parties than a GIF has colours. */
const MOST = 96;

/**
 * What a clip of few colours shows exactly: who holds a place is told by colour, and a large even ground shows every slip.
 * Letters and edges get what is left.
 */
export function exactColours({ dataset, theme }: Pick<Look, 'dataset' | 'theme'>): Colour[] {
  const ink = MARK_INK[theme];
  const named = [...Object.values(PALETTES[theme]), ...Object.values(ink)].filter(
    (value): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  );
  const parties = [...dataset.parties.values()].map(({ colour }) => partyColour(colour, ink));
  return [...new Set([...named, ...parties])].slice(0, MOST).map(channelsOf);
}

function channelsOf(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}
