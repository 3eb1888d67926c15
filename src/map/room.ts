import { longestScale } from '../picture/parts/scaleBar.ts';
import type { PictureInput } from '../picture/picture.ts';

export type Size = { readonly width: number; readonly height: number };
export type Rect = NonNullable<PictureInput['covered']>[number];

/** Where a map can stand, in whole px, and what lies over it there: no name is set below that. */
export type Room = { readonly size: Size; readonly covered: readonly Rect[] };

/** What lies over every map, and the room that the scale takes in its corner. */
const OVER = '.map-buttons, .map-credit, .legend';
const AIR = 2;
/** Around the longest bar there may be. */
const SCALE = { margin: 14, height: 34 };

/** The room of an element on the page; null while it has none. */
export function roomOf(box: HTMLElement): Room | null {
  const { clientWidth: width, clientHeight: height } = box;
  if (width === 0 || height === 0) return null;
  const { left: x, top: y } = box.getBoundingClientRect();
  const covered = over(box).map((element): Rect => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x - AIR, top: top - y - AIR, right: right - x + AIR, bottom: bottom - y + AIR };
  });
  const style = getComputedStyle(box);
  // As the style sheet places it.
  const below = Number.parseFloat(style.getPropertyValue('--scale-below')) || 0;
  const beside = Number.parseFloat(style.getPropertyValue('--scale-beside')) || 0;
  const across = longestScale(width) + SCALE.margin;
  const start = style.direction === 'rtl' ? beside : width - beside - across;
  const scale = {
    left: start,
    top: height - below - SCALE.height,
    right: start + across,
    bottom: height - below,
  };
  return { size: { width, height }, covered: [...covered, scale] };
}

/** Calls back when the room of an element changes: its size, or that of what lies over it. Returns the undoing. */
export function watchRoom(box: HTMLElement, onChange: () => void): () => void {
  let room = JSON.stringify(roomOf(box));
  const observer = new ResizeObserver(() => {
    const next = JSON.stringify(roomOf(box));
    if (next === room) return;
    room = next;
    onChange();
  });
  for (const element of [box, ...over(box)]) observer.observe(element);
  return () => observer.disconnect();
}

/** The legend stands beside the map in the document, and over it on the screen; buttons and credit may be another map's. */
function over(box: HTMLElement): Element[] {
  return [...(box.closest('.map-pane')?.querySelectorAll(OVER) ?? [])];
}
