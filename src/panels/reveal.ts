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
  // The day's title stays at the top and would lie over it, and so may the head of the filter.
  const head = scroller.querySelector<HTMLElement>('[data-head]');
  const isStaying = head !== null && getComputedStyle(head).position === 'sticky';
  const margin = 52 + (isStaying ? head.offsetHeight : 0);
  if (top >= box.top + margin && bottom <= box.bottom) return;
  scroller.scrollTop += top - box.top - margin;
}
