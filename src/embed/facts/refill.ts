import type { Child } from './element.ts';

const FOCUSABLE = 'button, a[href], summary, input, [tabindex]';

/** Where the focus goes when what had it is about to go: to the page's own clock, which stays. */
export function focusClock(): void {
  document.getElementById('slider')?.focus({ preventScroll: true });
}

/**
 * Gives a part of the page other contents. What had the focus, and what a reader had opened, stays so where the same is
 * there again; what had the focus and is gone gives it to the clock.
 */
export function refill(slot: HTMLElement, children: readonly Child[]): void {
  const focused = keyed(slot, FOCUSABLE).find(([, one]) => one === document.activeElement)?.[0];
  const opened = new Set(
    keyed(slot, 'details').flatMap(([key, one]) => ((one as HTMLDetailsElement).open ? [key] : [])),
  );
  slot.replaceChildren(...children.filter((child): child is Node | string => child !== null));
  slot.hidden = slot.childNodes.length === 0;
  for (const [key, details] of keyed(slot, 'details'))
    if (opened.has(key)) (details as HTMLDetailsElement).open = true;
  if (focused === undefined) return;
  const again = keyed(slot, FOCUSABLE).find(([key]) => key === focused)?.[1];
  again?.focus({ preventScroll: true });
  // What is gone or can't be pressed now has none.
  if (document.activeElement !== again || !again) focusClock();
}

/** Elements by what they are: by `data-key`, else by their words; alike ones by their turn. */
function keyed(slot: HTMLElement, selector: string): (readonly [key: string, element: HTMLElement])[] {
  const seen = new Map<string, number>();
  return [...slot.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const key = `${element.tagName} ${element.dataset['key'] ?? element.ariaLabel ?? element.textContent}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return [`${key} ${turn}`, element];
  });
}
