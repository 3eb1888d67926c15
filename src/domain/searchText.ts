/**
 * A text as words to be compared: folded case, no accents, no marks of punctuation. Arabic spellings of one letter
 * (alef, ya, ta marbuta, kaf) are one, and what only joins or lengthens letters is left out. An apostrophe divides
 * nothing: `Ba'quba` is one word.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/(?:[\p{M}\u0640'’‘`´ʼʿʾ]|\u200c|\u200d)/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةە]/g, 'ه')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a text, and what a hyphen joins as one word too: `al-Qaim` is found by `qaim` and by `alqaim`. */
export function wordsAndCompounds(text: string): string[] {
  return text.split(/\s+/).flatMap((token) => {
    const words = wordsOf(token);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/**
 * What is left of a name in Latin letters without its vowels, each run of one consonant once: ways of writing one Arabic
 * or Kurdish name differ mostly in the rest (`Tal Afar`, `Telafer`, `Tall ʿAfar`). Null in other scripts.
 */
export function consonantsOf(joined: string): string | null {
  if (!/^[a-z]+$/.test(joined)) return null;
  return joined.replace(/[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');
}
