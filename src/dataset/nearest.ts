const MOST_LETTERS = 100;

/** The word of the list that takes the fewest changed letters, if it isn't too far to be a slip; else null. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  // Nobody means so long a text by a slip, and comparing it takes long.
  if (word.length > MOST_LETTERS) return null;
  let best: string | null = null;
  let fewest = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const changes = changedLetters(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** `Did you mean "x"?` where there is a near word, else the whole list, shortened if it is long. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = nearestWord(word, words);
  if (near !== null) return `Did you mean "${near}"?`;
  if (words.length === 0) return 'There is none to choose from yet: add it first.';
  const more = words.length > 20 ? ` and ${words.length - 20} more` : '';
  return `Use one of: ${words.slice(0, 20).join(', ')}${more}.`;
}

/** Levenshtein's distance, row by row. */
function changedLetters(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
