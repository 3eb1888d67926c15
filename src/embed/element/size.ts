/** What a height may be, in px: a frame is never a line nor a wall of the page. */
export function clampHeight(px: number): number {
  return Math.min(2000, Math.max(150, Math.round(px)));
}

/** The height that an element's attribute asks for, px; null for none and for what is no number of px, such as `100%`. */
export function heightAsked(attribute: string | null): number | null {
  const px = /^\s*(\d+)(px)?\s*$/.exec(attribute ?? '')?.[1];
  return px === undefined ? null : Number(px);
}
