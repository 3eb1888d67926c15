/** Letters that are written from the right, and the invisible marks that turn the direction of what follows. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name from outside, fit to stand within a sentence of ours: it can't turn the direction of the words around it. Where
 * elements can be used, `<bdi>` does the same.
 */
export function isolated(name: string): string {
  return TURNING.test(name) ? `\u2068${name.replaceAll(MARKS, '')}\u2069` : name;
}
