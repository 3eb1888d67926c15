import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useDashboard, useFact } from './dashboard.tsx';
import { pressedSheet, restOf, shorter, taller } from './sheetHeights.ts';

/** Less than this in px is a press, not a drag. */
const SLACK = 5;

type Drag = {
  readonly area: HTMLElement;
  readonly sheet: HTMLElement;
  /** Where the sheet's upper edge was held, in px below the finger's place. */
  readonly grip: number;
  readonly startY: number;
  moved: boolean;
  y: number;
  at: number;
  /** Upwards, px per ms. */
  velocity: number;
};

/**
 * The grip of the phone's sheet. Dragged it takes the sheet along; pressed it goes to the next height; by keyboard the
 * arrows, Home and End. The map behind keeps its size until the sheet is at rest.
 */
export function SheetHandle() {
  const { store, text } = useDashboard();
  const sheet = useFact((state) => state.sheet);
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const { setSheet } = store.getState();

  function start(event: PointerEvent<HTMLButtonElement>): void {
    const element = event.currentTarget.closest<HTMLElement>('.sheet');
    const area = element?.parentElement;
    wasDragged.current = false;
    if (!element || !area || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      area,
      sheet: element,
      grip: event.clientY - element.getBoundingClientRect().top,
      startY: event.clientY,
      moved: false,
      y: event.clientY,
      at: event.timeStamp,
      velocity: 0,
    };
  }

  function move(event: PointerEvent): void {
    const now = drag.current;
    if (!now) return;
    now.moved ||= Math.abs(event.clientY - now.startY) > SLACK;
    if (!now.moved) return;
    const elapsed = event.timeStamp - now.at;
    if (elapsed > 0) now.velocity = (now.y - event.clientY) / elapsed;
    now.y = event.clientY;
    now.at = event.timeStamp;
    now.area.dataset['dragging'] = 'true';
    const height = now.area.getBoundingClientRect().bottom - (now.y - now.grip);
    now.sheet.style.setProperty('--sheet-dragged', `${Math.max(0, height)}px`);
  }

  function end(event: PointerEvent): void {
    const last = drag.current;
    drag.current = null;
    if (!last?.moved) return;
    wasDragged.current = true;
    const heights = heightsOf(last);
    // A finger that rests before it is lifted doesn't throw.
    const velocity = event.timeStamp - last.at > 80 ? 0 : last.velocity;
    const height = last.sheet.getBoundingClientRect().height;
    delete last.area.dataset['dragging'];
    last.sheet.style.removeProperty('--sheet-dragged');
    if (event.type !== 'pointercancel') setSheet(restOf(height, velocity, heights));
  }

  function press(): void {
    if (wasDragged.current) wasDragged.current = false;
    else setSheet(pressedSheet(sheet));
  }

  function key(event: KeyboardEvent): void {
    const next = {
      ArrowUp: taller(sheet) ?? sheet,
      ArrowDown: shorter(sheet) ?? sheet,
      Home: 'full' as const,
      End: 'peek' as const,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setSheet(next);
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-controls="panel-content"
      aria-expanded={sheet !== 'peek'}
      aria-label={text.chrome.sheetPress[sheet]}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
      onKeyDown={key}
    />
  );
}

/** As the style sheet has them: the bar alone, half the area, the area. */
function heightsOf({ area, sheet }: Drag) {
  const full = area.getBoundingClientRect().height;
  const peek = Number.parseFloat(getComputedStyle(sheet).minBlockSize);
  return [peek, full / 2, full] as const;
}
