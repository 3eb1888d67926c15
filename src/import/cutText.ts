/** At most so many characters from the start, without half of one at the end: no file can hold that. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
