import { consonantsOf, wordsOf } from './searchText.ts';

/** A name or a query, prepared once for comparing. */
export type Folded = {
  readonly text: string;
  readonly words: readonly string[];
  /** The words without anything between them. */
  readonly joined: string;
  /** The joined words from each word on: `tal afar airport`, `afar airport`, `airport`, without the spaces. */
  readonly tails: readonly string[];
  readonly consonants: string | null;
};

/** How a name answers a query, the best first. The last two are forgiving: a slip of the finger, another spelling. */
export const CLOSENESS = ['same', 'start', 'words', 'slip', 'sound'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** Shorter words have too many neighbours to be forgiven a slip. */
const FORGIVEN = 5;
/** Fewer consonants are the skeleton of too many names. */
const FEWEST_CONSONANTS = 3;

export function folded(text: string): Folded {
  const words = wordsOf(text);
  const joined = words.join('');
  return {
    text,
    words,
    joined,
    tails: words.map((_, index) => words.slice(index).join('')),
    consonants: consonantsOf(joined),
  };
}

/** Whether the query is found in the name to the letter: every word of it, or all of it without its spaces. */
export function closenessToLetter(query: Folded, name: Folded): Closeness | null {
  if (query.joined === '') return null;
  if (name.joined === query.joined) return 'same';
  if (name.joined.startsWith(query.joined)) return 'start';
  const found =
    query.words.every((word) => name.words.some((other) => other.startsWith(word))) ||
    name.tails.some((tail) => tail.startsWith(query.joined));
  return found ? 'words' : null;
}

/** As above, and where the letters don't agree, with one slip in each long word. */
export function closenessWithSlips(query: Folded, name: Folded): Closeness | null {
  const found = closenessToLetter(query, name);
  if (found !== null || query.joined === '') return found;
  const slips =
    query.words.every((word) => name.words.some((other) => isNear(word, other))) ||
    name.tails.some((tail) => isSlip(query.joined, tail));
  return slips ? 'slip' : null;
}

/** As above, and for short names also by their consonants alone. */
export function closeness(query: Folded, name: Folded): Closeness | null {
  return closenessWithSlips(query, name) ?? (soundsAlike(query, name) ? 'sound' : null);
}

function isNear(word: string, other: string): boolean {
  return other.startsWith(word) || isSlip(word, other);
}

/** A long word is one slip away from the beginning of another: a letter more, less, other, or two changed about. */
function isSlip(word: string, other: string): boolean {
  if (word.length < FORGIVEN) return false;
  return [-1, 0, 1].some(
    (more) => word.length + more <= other.length && isOneEdit(word, other.slice(0, word.length + more)),
  );
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function soundsAlike(query: Folded, name: Folded): boolean {
  const [asked, has] = [query.consonants, name.consonants];
  if (asked === null || has === null || query.joined.length < FORGIVEN) return false;
  return asked.length >= FEWEST_CONSONANTS && asked === has && query.joined[0] === name.joined[0];
}
