import type { PlaceId } from '../../domain/ids.ts';
import type { EmbedCore } from '../core/contract.ts';
import { type Child, element } from './element.ts';
import { eventsList, placesList } from './drawList.ts';
import { refill } from './refill.ts';
import type { Telling } from './telling.ts';

/** Two lists that a reader opens: places and events. What is closed is counted and not written. */
export function listPart(core: EmbedCore): (telling: Telling) => void {
  const onOpen = core.options.click === 'none' ? null : (place: PlaceId) => core.setView({ place });
  const places = folded((telling) => placesList(telling, { onOpen }));
  const events = folded(eventsList);
  return (telling) => {
    const { moment, options, text } = telling;
    const slot = core.slots.list;
    const isThere = options.parts.includes('panel');
    slot.hidden = !isThere;
    if (!isThere) return;
    if (!slot.contains(places.details)) slot.replaceChildren(places.details, events.details);
    places.tell(telling, text.embed.places(moment.shown.places.length, moment.places.length));
    events.tell(telling, text.embed.events(moment.shown.events.length, moment.events.length));
  };
}

function folded(draw: (telling: Telling) => Child[]) {
  const summary = element('summary', {});
  const contents = element('div', {});
  const details = element('details', { class: 'facts-list' }, summary, contents);
  let last: Telling | null = null;
  const fill = () => {
    if (details.open && last) refill(contents, draw(last));
  };
  details.addEventListener('toggle', fill);
  return {
    details,
    tell: (telling: Telling, words: string) => {
      last = telling;
      summary.textContent = words;
      fill();
    },
  };
}
