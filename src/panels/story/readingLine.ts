/** Upper edge and height of a step in px, from where the panel's content begins. */
export type StepBox = { readonly top: number; readonly height: number };

/** A panel that scrolls, in px. */
export type Scrolled = {
  readonly scroll: number;
  readonly height: number;
  readonly contentHeight: number;
  /** What stays at its lower edge and covers it. */
  readonly covered: number;
};

/**
 * The step in the reading line, null where nothing can be scrolled. The line goes down the panel as the reader goes
 * through it: at the beginning it lies at the upper edge, at the end at the lower. So each step comes to lie in it, the
 * last as well, with no emptiness after it.
 */
export function stepInLine(boxes: readonly StepBox[], panel: Scrolled): number | null {
  const most = mostOf(panel);
  if (most <= 0 || boxes.length === 0) return null;
  const line = panel.scroll + (panel.scroll / most) * roomOf(panel);
  const next = boxes.findIndex(({ top, height }) => line < top + height);
  return next === -1 ? boxes.length - 1 : next;
}

/** How far to scroll so that a step lies in the reading line, and its beginning in sight. */
export function scrollToStep({ top, height }: StepBox, panel: Scrolled): number {
  const most = mostOf(panel);
  if (most <= 0) return 0;
  const centred = ((top + height / 2) * most) / (most + roomOf(panel));
  return Math.max(0, Math.min(centred, top, most));
}

function mostOf({ height, contentHeight }: Scrolled): number {
  return contentHeight - height;
}

function roomOf({ height, covered }: Scrolled): number {
  return Math.max(0, height - covered);
}
