import { type ReactNode, type RefObject, useRef } from 'react';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  /** What it opens above: the dock. */
  readonly dock: RefObject<HTMLElement | null>;
  /** The button that it belongs to. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
};

/** Room between it and what is around it, in px. */
const AIR = 8;

/**
 * A small sheet above the dock, in the browser's top layer: nothing around the dock can clip it, Escape and a press
 * elsewhere close it, and the focus goes back to its button.
 */
export function Popover({ id, label, className, dock, opener, onOpen, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);

  function place(): void {
    const [box, from, to] = [sheet, opener, dock].map(({ current }) => current?.getBoundingClientRect());
    if (!sheet.current || !box || !from || !to) return;
    const { clientWidth, clientHeight, dir } = document.documentElement;
    const start = dir === 'rtl' ? from.right - box.width : from.left;
    const left = Math.max(AIR, Math.min(start, clientWidth - box.width - AIR));
    sheet.current.style.left = `${left}px`;
    sheet.current.style.bottom = `${Math.max(AIR, clientHeight - to.top + AIR)}px`;
    sheet.current.style.maxHeight = `${Math.max(120, to.top - 2 * AIR)}px`;
  }

  return (
    <div
      id={id}
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={`dock-sheet ${className}`}
      onBeforeToggle={({ newState }) => newState === 'open' && onOpen?.()}
      onToggle={({ newState }) => newState === 'open' && place()}
    >
      {children}
    </div>
  );
}
