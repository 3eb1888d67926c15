import { useEffect, useId, useMemo, useRef } from 'react';
import type { ClaimId, EventId } from '../domain/ids.ts';
import { useDashboard, useFact, useMoment } from './dashboard.tsx';
import { anchorAt, eventCounts, eventDays } from './eventDays.ts';
import { EventRow } from './EventRow.tsx';
import { revealIn } from './reveal.ts';

/** Every event as known, by day: also those that no map can show. */
export function EventsPanel() {
  const { dataset, text, words } = useDashboard();
  const moment = useMoment();
  const open = useOpenEvent();
  const list = useRef<HTMLDivElement>(null);
  const days = useMemo(() => eventDays(moment.events, dataset.timeZone), [moment.events, dataset.timeZone]);
  const counts = useMemo(
    () => eventCounts(moment.events, dataset.basemap.box),
    [moment.events, dataset.basemap.box],
  );
  const anchor = anchorAt(days, moment.t)?.event.eventId ?? null;
  const claim = useFact((state) => state.view.claim);
  const opened = moment.events.find(({ event }) => event.eventId === open);
  // A link may lead to what the cut leaves out.
  const isCut =
    (open !== null && !opened) ||
    (claim !== null && opened !== undefined && !opened.claims.some(({ claimId }) => claimId === claim));
  const id = useId();
  useRevealed(list, anchor, open, claim);
  if (counts.all === 0) return <p className="panel-note">{text.panels.noEvents}</p>;
  return (
    <div className="events" ref={list}>
      <p className="panel-note" data-counts>
        {text.panels.eventsCount(counts)}
      </p>
      {isCut && (
        <p className="panel-note" role="status">
          {text.panels.linkCut}
        </p>
      )}
      {days.map(({ day, start, events }) => (
        <section key={day ?? 'undated'} className="day" aria-labelledby={`${id}-${day ?? 'undated'}`}>
          <h2 id={`${id}-${day ?? 'undated'}`} className="day-title">
            {start === null ? text.panels.noDate : text.time.longDay(words.partsOfDay(start))}
          </h2>
          <ol className="day-events">
            {events.map((state) => (
              <EventRow key={state.event.eventId} state={state} isOpen={state.event.eventId === open} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The event that is open: named by the view, or the one of the claim that a link names. */
function useOpenEvent(): EventId | null {
  const { dataset } = useDashboard();
  const event = useFact((state) => state.view.event);
  const claim = useFact((state) => state.view.claim);
  return useMemo(() => {
    if (event !== null || claim === null) return event;
    for (const { eventId, claims } of dataset.events.values())
      if (claims.some(({ claimId }) => claimId === claim)) return eventId;
    return null;
  }, [dataset, event, claim]);
}

/** Keeps in sight what the clock has come to, and what was opened elsewhere; a drag is left alone. */
function useRevealed(
  list: { readonly current: HTMLElement | null },
  anchor: EventId | null,
  open: EventId | null,
  claim: ClaimId | null,
): void {
  const scrubbing = useFact((state) => state.scrubbing);
  // Nobody has moved the clock yet: the list begins at its beginning.
  const untouched = useFact((state) => state.view.t === null);
  useEffect(() => {
    if (!scrubbing && !untouched && anchor !== null)
      revealIn(list.current, `[data-event="${CSS.escape(anchor)}"]`);
  }, [list, anchor, scrubbing, untouched]);
  useEffect(() => {
    if (open !== null) revealIn(list.current, `[data-event="${CSS.escape(open)}"]`);
  }, [list, open]);
  useEffect(() => {
    if (claim !== null) revealIn(list.current, `[data-claim="${CSS.escape(claim)}"]`);
  }, [list, claim]);
}
