import { isolated } from './isolate.ts';

const MOST_PARTS = 4;
const MOST_LETTERS = 60;

/**
 * What of a link is told as not understood, as parameters of `ignored`: the first few parts, shortened, and how many more
 * there are. A link may hold anything, of any length; it may not fill the page with words of its author's.
 */
export function toldParts(ignored: readonly string[]): [parts: readonly string[], more: number] {
  const parts = ignored.slice(0, MOST_PARTS).map((raw) => {
    const letters = Array.from(raw.slice(0, 2 * (MOST_LETTERS + 1)));
    return isolated(letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : raw);
  });
  return [parts, ignored.length - parts.length];
}
