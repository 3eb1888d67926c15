import type { PlaceId } from '../domain/ids.ts';
import type { Moment } from '../store/selectors.ts';
import { useDashboard, useSetView } from './dashboard.tsx';
import { EventIcon } from './EventIcon.tsx';
import { standingOf } from './eventDays.ts';

/** What else is known of the place: events that say nothing of who holds it, or that lead to it. */
export function EventsThere({ placeId, moment }: { readonly placeId: PlaceId; readonly moment: Moment }) {
  const { text, words } = useDashboard();
  const setView = useSetView();
  const { panels, terms } = text;
  const events = moment.events
    .filter(({ event }) => event.placeId === placeId || event.placeToId === placeId)
    .filter(({ event }) => event.eventType !== 'control_change' && event.eventType !== 'control_status')
    .sort((a, b) => standingOf(a) - standingOf(b));
  if (events.length === 0) return null;
  return (
    <section className="events-there" aria-labelledby="events-there-title">
      <h3 id="events-there-title">{panels.otherEvents}</h3>
      <ol className="plain">
        {events.map(({ event, time, phase }) => (
          <li key={event.eventId} data-phase={phase}>
            <EventIcon event={event} />{' '}
            <button type="button" className="link" onClick={() => setView({ event: event.eventId })}>
              {event.title}
            </button>
            <small>
              {' '}
              {words.span(time, event.timeExtent)}
              {event.modality !== 'happened' && `, ${terms.modality[event.modality]}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
