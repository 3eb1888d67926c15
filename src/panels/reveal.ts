/**
 * Scrolls the panel that holds the list, and nothing else, so that an element of the list is in sight. What is in sight
 * already is left where it is.
 */
export function revealIn(list: HTMLElement | null, selector: string): void {
  const element = list?.querySelector<HTMLElement>(selector);
  const scroller = list?.closest<HTMLElement>('[data-scroller]');
  if (!element || !scroller) return;
  const box = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const margin = staying(scroller, element);
  if (top >= box.top + margin && bottom <= box.bottom) return;
  // Rounded up: not a line of what comes before it shows above it.
  scroller.scrollTop = Math.ceil(scroller.scrollTop + top - box.top - margin);
}

/** How much of the upper edge, in px, is covered by what stays there: the title of the element's day, the filter's head. */
function staying(scroller: HTMLElement, element: HTMLElement): number {
  const parts = [
    scroller.querySelector<HTMLElement>('[data-head]'),
    element.closest('.day')?.querySelector<HTMLElement>('.day-title'),
  ];
  return Math.max(0, ...parts.map((part) => (part ? stayingEdge(part) : 0)));
}

function stayingEdge(part: HTMLElement): number {
  const { position, top } = getComputedStyle(part);
  return position === 'sticky' ? Number.parseFloat(top) + part.offsetHeight : 0;
}
