import { type PointerEvent, useEffect, useRef } from 'react';
import type { Instant } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import { drawn, type Grip, gripAt, type Hands } from './grip.ts';
import type { PixelScale } from './scale.ts';

/** How near to a handle, in px, a press takes hold of it. */
const NEAR = { mouse: 9, touch: 22 } as const;
/** A press that moves no farther is a click. */
const CLICK = 3;

type Press = {
  readonly grip: Grip;
  readonly began: Hands;
  readonly at: Instant;
  readonly x: number;
  moved: boolean;
};

export type DragProps = {
  readonly hands: Hands;
  readonly reach: Span;
  readonly scale: PixelScale;
  readonly onDraw: (hands: Hands) => void;
  /** With the grip while something is being dragged, null once it is over. */
  readonly onGrip: (grip: Grip | null) => void;
};

/** One surface for mouse, pen and finger: every press on the strip takes hold of something, and a click moves the clock there. */
export function useDrag({ hands, reach, scale, onDraw, onGrip }: DragProps) {
  const press = useRef<Press | null>(null);
  const end = useRef(onGrip);
  useEffect(() => {
    end.current = onGrip;
  });
  // A drag may end anywhere on the page, or by being taken away.
  useEffect(() => {
    const lost = () => {
      press.current = null;
      end.current(null);
    };
    window.addEventListener('blur', lost);
    return () => window.removeEventListener('blur', lost);
  }, []);
  const xOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) =>
    clientX - currentTarget.getBoundingClientRect().left;

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (!event.isPrimary || event.button !== 0) return;
    const x = xOf(event);
    const at = scale.at(x);
    const grip = gripAt(x, hands, scale, event.pointerType === 'touch' ? NEAR.touch : NEAR.mouse);
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { grip, began: hands, at, x, moved: false };
    onGrip(grip);
    // A handle that is taken hold of beside its middle doesn't jump; elsewhere the clock goes there at once.
    if (grip !== 'window' && !isOn(x, hands, grip, scale)) onDraw(drawn(grip, hands, at, at, reach));
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    if (!current || !event.isPrimary) return;
    const x = xOf(event);
    current.moved ||= Math.abs(x - current.x) > CLICK;
    if (current.moved) onDraw(drawn(current.grip, current.began, current.at, scale.at(x), reach));
  }

  function onPointerUp(): void {
    const { current } = press;
    press.current = null;
    if (current?.grip === 'window' && !current.moved)
      onDraw(drawn('clock', current.began, current.at, current.at, reach));
    if (current) onGrip(null);
  }

  /** The finger was there to scroll the page: nothing has moved. */
  function onPointerCancel(): void {
    if (press.current) onDraw(press.current.began);
    press.current = null;
    onGrip(null);
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function isOn(x: number, { t, from }: Hands, grip: Grip, scale: PixelScale): boolean {
  const hand = grip === 'start' ? from : t;
  return hand !== null && Math.abs(scale.x(hand) - x) <= 2;
}
