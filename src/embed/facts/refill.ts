import type { Child } from './element.ts';

const FOCUSABLE = 'button, a[href], summary, input, [tabindex]';

/** Where the focus goes when what had it is about to go: to the page's own clock, which stays. */
export function focusClock(): void {
  document.getElementById('slider')?.focus({ preventScroll: true });
}

/** Gives a part of the page other contents. What had the focus, and what a reader had opened, stays so where it is still there. */
export function refill(slot: HTMLElement, children: readonly Child[]): void {
  const all = (selector: string) => [...slot.querySelectorAll<HTMLElement>(selector)];
  const focused = all(FOCUSABLE).indexOf(document.activeElement as HTMLElement);
  const opened = all('details').map((one) => (one as HTMLDetailsElement).open);
  slot.replaceChildren(...children.filter((child): child is Node | string => child !== null));
  slot.hidden = slot.childNodes.length === 0;
  for (const [index, details] of all('details').entries())
    if (opened[index] === true) (details as HTMLDetailsElement).open = true;
  if (focused >= 0) all(FOCUSABLE)[focused]?.focus({ preventScroll: true });
}
