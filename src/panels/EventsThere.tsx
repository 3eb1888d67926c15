import { useId } from 'react';
import type { EventState } from '../domain/snapshot.ts';
import { useDashboard } from './dashboard.tsx';
import { EventIcon } from './EventIcon.tsx';
import { EventLink } from './EventLink.tsx';

/** What else is known of a place: events that say nothing of who holds it, or that lead to it. */
export function EventsThere({ events }: { readonly events: readonly EventState[] }) {
  const { text } = useDashboard();
  const id = useId();
  if (events.length === 0) return null;
  return (
    <section className="events-there" aria-labelledby={id}>
      <h3 id={id}>{text.panels.otherEvents}</h3>
      <ol className="plain">
        {events.map((state) => (
          <li key={state.event.eventId} data-phase={state.phase} data-event-there={state.event.eventId}>
            <EventIcon event={state.event} /> <EventLink state={state} />
          </li>
        ))}
      </ol>
    </section>
  );
}
