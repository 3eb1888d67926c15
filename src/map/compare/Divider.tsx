import { ChevronsLeftRight } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';

type Props = {
  readonly words: {
    readonly divider: string;
    readonly dividerAt: (first: string, share: number, second: string) => string;
  };
  /** What is on its two sides. */
  readonly first: string;
  readonly second: string;
  /** Of the first, in percent of the width. */
  readonly share: number;
  readonly onShare: (share: number) => void;
};

/** The line between two maps of which one lies over the other: a slider, and a handle to drag it by. */
export function Divider({ words, first, second, share, onShare }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** How far from the line the pointer has taken hold of it, px: it doesn't jump below the pointer. */
  const held = useRef<{ readonly pointer: number; readonly off: number } | null>(null);

  const place = () => {
    const frame = box.current?.getBoundingClientRect();
    if (!box.current || !frame || frame.width === 0) return null;
    const isRtl = getComputedStyle(box.current).direction === 'rtl';
    const shareAt = (x: number) => ((isRtl ? frame.right - x : x - frame.left) / frame.width) * 100;
    const at = (share / 100) * frame.width;
    return { shareAt, x: isRtl ? frame.right - at : frame.left + at };
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const where = place();
    if (!where || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    input.current?.focus({ preventScroll: true });
    held.current = { pointer: event.pointerId, off: event.clientX - where.x };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held.current?.pointer !== event.pointerId) return;
    const wanted = place()?.shareAt(event.clientX - held.current.off);
    if (wanted !== undefined) onShare(Math.round(Math.min(100, Math.max(0, wanted)) * 10) / 10);
  };
  const letGo = () => {
    held.current = null;
  };

  const handlers = { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo };
  return (
    <div className="map-divider" ref={box}>
      <span className="map-divider-line" {...handlers} />
      <span className="map-divider-knob" {...handlers}>
        <ChevronsLeftRight aria-hidden="true" />
        <input
          type="range"
          ref={input}
          min={0}
          max={100}
          value={Math.round(share)}
          aria-label={words.divider}
          aria-valuetext={words.dividerAt(first, Math.round(share), second)}
          onChange={({ currentTarget }) => onShare(Number(currentTarget.value))}
        />
      </span>
    </div>
  );
}
