import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Catalogue } from '../text/language.ts';
import { type Parts, useParts } from './useParts.tsx';
import { SAME_ADDRESS } from '../text/sameAddress.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  /** What it opens above: the dock. */
  readonly dock: RefObject<HTMLElement | null>;
  /** The button that it belongs to: in the dock, or above it, and then it opens below the button. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly text: Catalogue;
  /** What it holds while it is open; made anew each time. */
  readonly children: (parts: Parts) => ReactNode;
};

/** Room between it and what is around it, in px. */
const AIR = 8;

/**
 * A small sheet above the dock, in the browser's top layer: nothing around the dock can clip it, Escape and a press
 * elsewhere close it, and the focus goes back to its button. What it holds is fetched when it is first opened.
 */
export function Popover({ id, label, className, dock, opener, text, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const parts = useParts(open);

  function place(): void {
    const [box, to] = [sheet, dock].map(({ current }) => current?.getBoundingClientRect());
    if (!sheet.current || !box || !to) return;
    const from = opener.current?.getBoundingClientRect() ?? to;
    const { clientWidth, clientHeight, dir } = document.documentElement;
    const start = dir === 'rtl' ? from.right - box.width : from.left;
    const left = Math.max(AIR, Math.min(start, clientWidth - box.width - AIR));
    const top = from.bottom < to.top ? from.bottom + 2 * AIR : null;
    const { style } = sheet.current;
    style.left = `${left}px`;
    style.top = top === null ? 'auto' : `${top}px`;
    style.bottom = top === null ? `${Math.max(AIR, clientHeight - to.top + AIR)}px` : 'auto';
    style.maxHeight = `${Math.max(120, to.top - AIR - (top ?? AIR))}px`;
  }

  // With what it holds comes its width.
  useLayoutEffect(() => {
    if (open && parts) place();
  });

  return (
    <div
      id={id}
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={`dock-sheet ${className}`}
      onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
      // Emptied only once it is shut: the focus goes back to the button only from what is still there.
      onToggle={({ newState }) => (newState === 'open' ? place() : setOpen(false))}
    >
      {open && parts === 'failed' && (
        <p role="alert">
          {text.chrome.partFailed}{' '}
          <a className="link" href={SAME_ADDRESS}>
            {text.chrome.reload}
          </a>
        </p>
      )}
      {open && parts !== null && parts !== 'failed' && children(parts)}
    </div>
  );
}
