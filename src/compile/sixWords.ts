/** Words without case, accents and punctuation. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const RUN = 6;
/** Words that hold long names together: a run of names and these is nobody's sentence. */
const LINKS = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'for', 'to']);

/** Every run of six words of a text. */
export function runsOf(text: string): Set<string> {
  const words = foldWords(text);
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.add(words.slice(start, start + RUN).join(' '));
  return runs;
}

/** Names, folded, so that runs made of them can be told from sentences. */
export function foldNames(names: Iterable<string>): readonly (readonly string[])[] {
  const folded = [...names].map(foldWords).filter((words) => words.length > 0);
  return [...new Map(folded.map((words) => [words.join(' '), words])).values()];
}

/** The first run of six words that our text shares with a document and that is more than names; null when none. */
export function sharedRun(
  text: string,
  runs: ReadonlySet<string>,
  names: readonly (readonly string[])[],
): string | null {
  const words = foldWords(text);
  let isName: boolean[] | null = null;
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = words.slice(start, start + RUN).join(' ');
    if (!runs.has(run)) continue;
    isName ??= namedWords(words, names);
    const named = isName;
    const onlyNames = words
      .slice(start, start + RUN)
      .every((word, index) => named[start + index] || LINKS.has(word));
    if (!onlyNames) return run;
  }
  return null;
}

/** For each word whether it is part of a name. */
function namedWords(words: readonly string[], names: readonly (readonly string[])[]): boolean[] {
  const named = words.map(() => false);
  for (const name of names)
    for (let start = 0; start + name.length <= words.length; start += 1)
      if (name.every((word, index) => words[start + index] === word))
        named.fill(true, start, start + name.length);
  return named;
}
