/** The usual height of an embed of a width, both in px: what a page gives it that doesn't know better. */
export function usualHeight(width: number): number {
  if (width < 600) return 400;
  return width < 1000 ? 575 : 650;
}
