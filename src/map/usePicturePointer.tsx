import { type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PictureHit } from '../picture/picture.ts';
import type { Hit, HitListeners } from './hit.ts';
import { hitsAt, REACH } from './hitsAt.ts';

/** Px that a pointer may slip while it presses before that is a drag. */
const SLIP = 4;

type Spot = { readonly x: number; readonly y: number };

type Options = Pick<HitListeners, 'onHover' | 'onClick'> & {
  readonly hits: readonly PictureHit[];
  readonly height: number;
  /** The picture is being dragged: so far by px. */
  readonly onDragging: (right: number, down: number) => void;
  /** The picture was dragged by px. */
  readonly onDrag: (right: number, down: number) => void;
};

/** What a pointer does on a picture: hover, press, drag. `dragged` is how far it lies from its place meanwhile. */
export function usePicturePointer({ hits, height, onHover, onClick, onDragging, onDrag }: Options) {
  const [dragged, setDragged] = useState<Spot | null>(null);
  const start = useRef<(Spot & { readonly pointer: number }) | null>(null);
  /** The click that ends a drag is none. */
  const wasDrag = useRef(false);
  const [over, setOver] = useState('');
  const resting = useRef<Spot | null>(null);

  const hitAt = ({ x, y }: Spot, reach: number, among = hits): Hit => {
    return { x, y, high: y < height / 2, places: hitsAt(among, x, y, reach) };
  };
  const hover = (spot: Spot | null, among = hits) => {
    resting.current = spot;
    const hit = spot && hitAt(spot, REACH.mouse, among);
    const places = hit?.places.join(' ') ?? '';
    if (places === over) return;
    setOver(places);
    onHover(places === '' ? null : hit);
  };
  // The marks change below a pointer that rests.
  const lookAgain = useEffectEvent((now: readonly PictureHit[]) => hover(resting.current, now));
  useEffect(() => lookAgain(hits), [hits]);
  const drop = (event: PointerEvent) => {
    const from = start.current;
    start.current = null;
    setDragged(null);
    if (!from || !wasDrag.current) return;
    if (event.type === 'pointerup') onDrag(event.clientX - from.x, event.clientY - from.y);
    else onDragging(0, 0);
  };

  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      wasDrag.current = false;
      if (!event.isPrimary || event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = start.current;
      if (from?.pointer === event.pointerId) {
        const by = { x: event.clientX - from.x, y: event.clientY - from.y };
        if (!wasDrag.current && Math.hypot(by.x, by.y) <= SLIP) return;
        if (!wasDrag.current) event.currentTarget.setPointerCapture(event.pointerId);
        wasDrag.current = true;
        hover(null);
        setDragged(by);
        onDragging(by.x, by.y);
      } else if (event.pointerType === 'mouse') hover(spotOf(event));
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onPointerLeave: () => hover(null),
    onClick: (event: MouseEvent) => {
      if (wasDrag.current) return;
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
      onClick(hitAt(spotOf(event), pointerType === 'mouse' ? REACH.mouse : REACH.touch));
    },
  };
  return { handlers, dragged, isOver: over !== '' };
}

function spotOf({ currentTarget, clientX, clientY }: MouseEvent): Spot {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
