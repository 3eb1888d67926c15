import { useId } from 'react';
import type { EventState } from '../domain/snapshot.ts';
import { useDashboard } from './dashboard.tsx';
import { EventIcon } from './EventIcon.tsx';
import { EventLink } from './EventLink.tsx';
import { lateWords } from '../text/late.ts';

/** What else is known of a place: events that say nothing of who holds it, or that lead to it. */
export function EventsThere({ events }: { readonly events: readonly EventState[] }) {
  const { text } = useDashboard();
  const id = useId();
  if (events.length === 0) return null;
  return (
    <section className="events-there" aria-labelledby={id}>
      <h3 id={id}>{lateWords(text).details.otherEvents}</h3>
      <ol className="plain">
        {events.map((state) => (
          <li
            key={state.event.eventId}
            className="event-there"
            data-phase={state.phase}
            data-event-there={state.event.eventId}
          >
            <EventIcon event={state.event} />
            <div>
              <EventLink state={state} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
