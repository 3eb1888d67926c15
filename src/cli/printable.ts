/** Control characters, and those that turn the direction of what follows: a terminal obeys them. Line ends and tabs stay. */
const OBEYED = /[^\P{Cc}\n\t]|[\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** A text as a terminal may be given it: file names and texts of a dataset are anybody's. */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for what has to stay on one line. */
export function oneLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
