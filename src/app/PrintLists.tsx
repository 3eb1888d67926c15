import { useDashboard, useMoment } from '../panels/dashboard.tsx';
import { isWithin, standingOf } from '../domain/eventDays.ts';
import { MarkIcon } from '../panels/MarkIcon.tsx';
import type { EventState } from '../domain/snapshot.ts';
import { eventGlyph } from '../picture/eventGlyph.ts';
import { sinceSentence } from '../text/sinceSentence.ts';
import { lateWords } from '../text/late.ts';

/** Who holds what, by name: the map in words. */
export function PrintedPlaces() {
  const { dataset, text, words } = useDashboard();
  const { shown } = useMoment();
  const { print } = lateWords(text);
  const collator = new Intl.Collator(text.locale);
  const places = [...shown.places].sort((a, b) => collator.compare(a.place.name, b.place.name));
  return (
    <section>
      <h2>{print.places}</h2>
      {places.length === 0 && <p>{print.noPlaces}</p>}
      <ul className="print-list">
        {places.map((placeState) => (
          <li key={placeState.place.placeId} className="print-place">
            <MarkIcon placeState={placeState} size={20} />
            <div>
              <strong>
                <bdi>{placeState.place.name}</bdi>
              </strong>{' '}
              {sinceSentence(placeState.state, dataset.parties, text, words)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What goes on at the moment, or in the window, or has gone on so far; and what the map shows of what went before. */
export function PrintedEvents() {
  const { dataset, text } = useDashboard();
  const { shown, mode } = useMoment();
  const { print } = lateWords(text);
  const sorted = [...shown.events].sort((a, b) => standingOf(a) - standingOf(b));
  const events = sorted.filter(({ phase }) => phase === 'now');
  const traces = sorted.filter(
    ({ phase, event }) => phase === 'after' && event.placeId !== null && eventGlyph(event.eventType) !== null,
  );
  const { box } = dataset.basemap;
  const isDrawn = ({ event }: EventState) => event.position !== null && isWithin(box, event.position);
  const parts = [
    { title: print.traces, events: traces.filter(isDrawn) },
    { title: print.tracesBeyond, events: traces.filter((state) => !isDrawn(state)) },
  ].filter((part) => part.events.length > 0);
  const title = { instant: print.events, window: print.eventsWindow, so_far: print.eventsSoFar }[mode];
  return (
    <>
      <section>
        <h2>{title(events.length)}</h2>
        {events.length === 0 && <p>{print.noEvents}</p>}
        <EventList events={events} />
      </section>
      {parts.map(({ title, events }) => (
        <section key={title(events.length)}>
          <h2>{title(events.length)}</h2>
          <EventList events={events} />
        </section>
      ))}
    </>
  );
}

function EventList({ events }: { readonly events: readonly EventState[] }) {
  const { dataset, text, words } = useDashboard();
  return (
    <ul className="print-list">
      {events.map(({ event, title, time, timeExtent, certainty }) => {
        const place = event.placeId === null ? undefined : dataset.places.get(event.placeId);
        return (
          <li key={event.eventId} className="print-event">
            <strong>
              <bdi>{title}</bdi>
            </strong>{' '}
            <small>
              <bdi>{place?.name ?? text.panels.noPlace}</bdi>; {words.span(time, timeExtent)};{' '}
              {text.terms.certainty[certainty]}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
