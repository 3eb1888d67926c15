import type { Colour } from './exactColours.ts';

/**
 * Finds the place in a table that is nearest to each px. Colours of the table are found exactly: those of even grounds and
 * of parties are in it. What was looked for once is remembered, over all pictures of a clip.
 */
export function nearestIn(palette: readonly Colour[]): (rgba: Uint8ClampedArray) => Uint8Array {
  const found = new Map<number, number>();
  const nearest = (red: number, green: number, blue: number): number => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [place, [r, g, b]] of palette.entries()) {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [place, distance];
    }
    return best;
  };
  return (rgba) => {
    const places = new Uint8Array(rgba.length / 4);
    let [last, place] = [-1, 0];
    for (let at = 0; at < places.length; at++) {
      const red = rgba[at * 4] ?? 0;
      const green = rgba[at * 4 + 1] ?? 0;
      const blue = rgba[at * 4 + 2] ?? 0;
      const key = (red << 16) | (green << 8) | blue;
      if (key !== last) {
        last = key;
        place = found.get(key) ?? nearest(red, green, blue);
        found.set(key, place);
      }
      places[at] = place;
    }
    return places;
  };
}
