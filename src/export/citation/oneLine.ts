/** They turn what follows around, also past the end of the text; the marks that turn nothing may stay. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text without line breaks, tabs and other control characters, and without those of direction: none of them may begin a
 * new field, or make one read as what it isn't.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(TURNING, '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
