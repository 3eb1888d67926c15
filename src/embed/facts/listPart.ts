import type { EmbedCore } from '../core/contract.ts';
import { eventsList } from './drawList.ts';
import { element } from './element.ts';
import { refill } from './refill.ts';
import type { Telling } from './telling.ts';

/** The events shown, beneath the list of places that the page has by itself. Closed, they are counted and not written. */
export function listPart(core: EmbedCore): {
  readonly tell: (telling: Telling) => void;
  readonly remove: () => void;
} {
  const summary = element('summary', {});
  const contents = element('div', {});
  const details = element('details', { id: 'events', class: 'facts-events' }, summary, contents);
  let last: Telling | null = null;
  const fill = () => {
    if (details.open && last) refill(contents, eventsList(last));
  };
  details.addEventListener('toggle', fill);
  if (core.options.parts.includes('panel')) core.slots.list.after(details);
  return {
    tell: (telling) => {
      const { events, shown } = telling.moment;
      last = telling;
      summary.textContent = telling.text.embed.events(shown.events.length, events.length);
      fill();
    },
    remove: () => details.remove(),
  };
}
