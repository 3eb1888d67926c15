import { part } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Paint } from '../shown.ts';
import { daysStrip } from './days.ts';

/** The strip of days and changes below the slider: its room is kept from the first. */
export function dayTicks({ core, text }: Pick<Page, 'core' | 'text'>): Paint {
  const strip = part('days');
  let width = 0;
  let drawn: readonly unknown[] = [];
  new ResizeObserver(() => {
    if (strip.clientWidth === width) return;
    width = strip.clientWidth;
    core.redraw();
  }).observe(strip);

  return ({ slice, stops, words }) => {
    width ||= strip.clientWidth;
    const facts = [slice, stops, width, words];
    if (facts.every((fact, index) => fact === drawn[index])) return;
    drawn = facts;
    strip.replaceChildren(daysStrip(slice.period, stops, words, width, text.direction === 'rtl'));
  };
}
