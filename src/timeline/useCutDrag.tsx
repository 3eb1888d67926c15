import { type PointerEvent, useEffect, useRef } from 'react';
import type { KnownAt } from '../domain/control/state.ts';

/** How near to the handle, in px, a press takes hold of it; and how near to a report it means that report. */
const NEAR = { mouse: { hand: 9, report: 3 }, touch: { hand: 22, report: 5 } } as const;
/** A press that moves no farther is a click. */
const CLICK = 3;

type Press = {
  readonly began: KnownAt;
  readonly x: number;
  /** From the middle of the handle to where it is held, in px: it doesn't jump when it is taken. */
  readonly held: number;
  moved: boolean;
};

type CutDragProps = {
  /** Where the handle stands, in px. */
  readonly x: number;
  readonly known: KnownAt;
  /** What a place on the lane means. */
  readonly cutAt: (x: number, near: number) => KnownAt;
  readonly onCut: (known: KnownAt) => void;
  readonly onGrip: (gripped: boolean) => void;
  /** The mouse over the lane, nothing pressed; null once it is gone. */
  readonly onHover: (x: number | null) => void;
};

/** Draws the second clock by mouse, pen or finger; the strip below hears nothing of it. */
export function useCutDrag({ x: hand, known, cutAt, onCut, onGrip, onHover }: CutDragProps) {
  const press = useRef<Press | null>(null);
  const end = useRef(onGrip);
  useEffect(() => {
    end.current = onGrip;
  });
  useEffect(() => {
    const lost = () => {
      if (press.current) end.current(false);
      press.current = null;
    };
    window.addEventListener('blur', lost);
    return () => {
      window.removeEventListener('blur', lost);
      lost();
    };
  }, []);
  const xOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) =>
    clientX - currentTarget.getBoundingClientRect().left;
  const nearOf = ({ pointerType }: PointerEvent) => (pointerType === 'touch' ? NEAR.touch : NEAR.mouse);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    event.stopPropagation();
    if (!event.isPrimary || event.button !== 0) return;
    const x = xOf(event);
    const near = nearOf(event);
    const isOn = Math.abs(x - hand) <= near.hand;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { began: known, x, held: isOn ? x - hand : 0, moved: false };
    onHover(null);
    onGrip(true);
    if (!isOn) onCut(cutAt(x, near.report));
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    event.stopPropagation();
    if (!event.isPrimary) return;
    const { current } = press;
    const x = xOf(event);
    if (!current) {
      if (event.pointerType === 'mouse') onHover(x);
      return;
    }
    current.moved ||= Math.abs(x - current.x) > CLICK;
    if (current.moved) onCut(cutAt(x - current.held, nearOf(event).report));
  }

  function onPointerUp(event: PointerEvent<HTMLElement>): void {
    event.stopPropagation();
    const { current } = press;
    press.current = null;
    if (!current) return;
    // A click beside the middle of the handle means the place, not the handle.
    if (!current.moved && Math.abs(current.held) > CLICK) onCut(cutAt(current.x, nearOf(event).report));
    onGrip(false);
  }

  /** The finger was there to scroll the page: nothing has moved. */
  function onPointerCancel(event: PointerEvent<HTMLElement>): void {
    event.stopPropagation();
    if (press.current) {
      onCut(press.current.began);
      onGrip(false);
    }
    press.current = null;
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave: () => onHover(null) };
}
