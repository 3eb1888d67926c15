import { eventDays } from '../../domain/eventDays.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { EventState } from '../../domain/snapshot.ts';
import { partyName, standingAlone } from '../../text/stateWords.ts';
import { type Child, element, isolate } from './element.ts';
import { phrase } from './phrase.ts';
import type { Telling } from './telling.ts';

/** The events shown, by day: also those that no map can show. */
export function eventsList(telling: Telling): Child[] {
  const { dataset, moment, text, words } = telling;
  const { events } = moment.shown;
  if (moment.events.length === 0) return [element('p', {}, text.panels.noEvents)];
  if (events.length === 0) return [element('p', {}, text.search.noEventsLeft)];
  return [
    stretchNote(telling),
    ...eventDays(events, dataset.timeZone).map(({ start, events }) =>
      element(
        'section',
        { class: 'facts-day' },
        element('h3', {}, start === null ? text.panels.noDate : text.time.longDay(words.partsOfDay(start))),
        element('ol', {}, ...events.map((state) => eventRow(state, telling))),
      ),
    ),
  ];
}

/** What the list is of, where it isn't of all times. */
function stretchNote({ moment, text, words }: Telling): Child {
  const { mode, from, t } = moment;
  if (mode === 'instant') return null;
  const note =
    from === null
      ? text.search.soFar(words.point(t))
      : text.search.inWindow(words.span({ earliest: from, latest: t }, 'throughout'));
  return element('p', { class: 'facts-note' }, note);
}

function eventRow(state: EventState, { dataset, moment, text, words }: Telling): HTMLElement {
  const { event, title, time, timeExtent, partyTo, certainty, phase } = state;
  const { terms, panels } = text;
  const isNow = phase === 'now' && moment.mode === 'instant';
  const name = (id: PlaceId | null) => {
    const place = id === null ? undefined : dataset.places.get(id);
    return place ? isolate(place.name) : null;
  };
  const told = [
    element(
      'span',
      {},
      ...phrase(
        { place: name(event.placeId) ?? element('span', {}, panels.noPlace), goal: name(event.placeToId) },
        ({ place, goal }) => panels.fromTo(place, goal),
      ),
    ),
    partyTo === null
      ? null
      : element('span', {}, standingAlone(partyName(dataset.parties, partyTo), text.locale)),
    element('span', { 'data-certainty': certainty }, terms.certainty[certainty]),
    event.modality === 'happened' ? null : element('span', {}, terms.modality[event.modality]),
  ];
  return element(
    'li',
    { 'data-event': event.eventId, 'data-phase': phase },
    element(
      'p',
      { class: 'facts-when' },
      isNow ? element('strong', {}, panels.current) : null,
      isNow ? ' ' : null,
      words.span(time, timeExtent),
    ),
    element('p', { class: 'facts-title' }, isolate(title)),
    element('p', { class: 'facts-meta' }, ...told),
  );
}
