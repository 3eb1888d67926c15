import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Room, roomOf, watchRoom } from './room.ts';

/** The room of an element, measured anew when it changes; null before it is on the page, and while it has none. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => setRoom(roomOf(box));
    measure();
    return watchRoom(box, measure);
  }, [element]);
  return room;
}
