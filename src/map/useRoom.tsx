import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PictureInput } from '../picture/picture.ts';

export type Size = { readonly width: number; readonly height: number };
type Rect = NonNullable<PictureInput['covered']>[number];

/** Where a picture can stand, in whole px, and what lies over it there: no name is set below that. */
export type Room = { readonly size: Size; readonly covered: readonly Rect[] };

/** What lies over every map, and the room that the scale takes in its corner above the credit. */
const OVER = '.map-buttons, .map-credit';
const AIR = 2;
const SCALE: Size = { width: 124, height: 34 };

/** The room of an element, measured anew when it changes; null before it is on the page, and while it has none. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => {
      const next = roomOf(box);
      setRoom((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

function roomOf(box: HTMLElement): Room | null {
  const { clientWidth: width, clientHeight: height } = box;
  if (width === 0 || height === 0) return null;
  const { left: x, top: y } = box.getBoundingClientRect();
  const covered = [...(box.closest('.map')?.querySelectorAll(OVER) ?? [])].map((over): Rect => {
    const { left, top, right, bottom } = over.getBoundingClientRect();
    return { left: left - x - AIR, top: top - y - AIR, right: right - x + AIR, bottom: bottom - y + AIR };
  });
  const start = getComputedStyle(box).direction === 'rtl' ? 0 : width - SCALE.width;
  const line = 24;
  const scale = {
    left: start,
    top: height - line - SCALE.height,
    right: start + SCALE.width,
    bottom: height - line,
  };
  return { size: { width, height }, covered: [...covered, scale] };
}
