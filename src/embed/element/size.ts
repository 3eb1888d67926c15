/** What a height may be, in px: a frame is never a line nor a wall of the page. */
export function clampHeight(px: number): number {
  return Math.min(2000, Math.max(150, Math.round(px)));
}

/** The usual height for a width, both in px, until the embed says its own. */
export function usualHeight(width: number): number {
  if (width < 600) return 400;
  return width < 1000 ? 575 : 650;
}
