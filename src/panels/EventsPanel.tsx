import { memo, useEffect, useId, useMemo, useRef } from 'react';
import type { ClaimId, EventId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { eventOfClaim } from '../domain/showing.ts';
import { useDashboard, useFact, useMoment } from './dashboard.tsx';
import { anchorAt, eventCounts, eventDays } from '../domain/eventDays.ts';
import { EventRow } from './EventRow.tsx';
import { FilterBar } from './filter/FilterBar.tsx';
import { NoEvents, SpanNote } from './filter/SpanNote.tsx';
import { revealIn } from './reveal.ts';

/** What is shown of the events as known, by day: also those that no map can show. */
export function EventsPanel() {
  const { dataset, text } = useDashboard();
  const moment = useMoment();
  const open = useOpenEvent();
  const list = useRef<HTMLDivElement>(null);
  const { events } = moment.shown;
  const days = useMemo(() => eventDays(events, dataset.timeZone), [events, dataset.timeZone]);
  const counts = useMemo(() => eventCounts(events, dataset.basemap.box), [events, dataset.basemap.box]);
  const anchor = anchorAt(days, moment.t)?.event.eventId ?? null;
  const claim = useFact((state) => state.view.claim);
  const opened = moment.events.find(({ event }) => event.eventId === open);
  // A link may lead to what the cut leaves out.
  const isCut =
    (open !== null && !opened) ||
    (claim !== null && opened !== undefined && !opened.claims.some(({ claimId }) => claimId === claim));
  const id = useId();
  useRevealed(list, moment.t, anchor, open, claim);
  if (moment.events.length === 0) return <p className="panel-note">{text.panels.noEvents}</p>;
  const isLeftOut = opened !== undefined && !events.some(({ event }) => event.eventId === open);
  return (
    <div className="events" ref={list}>
      <FilterBar moment={moment} />
      <SpanNote moment={moment} />
      {counts.all > 0 && (
        <p className="panel-note" data-counts>
          {text.panels.eventsCount(counts)}
        </p>
      )}
      {isCut && (
        <p className="panel-note" role="status">
          {text.panels.linkCut}
        </p>
      )}
      {opened && isLeftOut && (
        <section className="left-out" aria-label={text.search.openButLeftOut}>
          <p className="panel-note">{text.search.openButLeftOut}</p>
          <ol className="day-events">
            <EventRow state={opened} isOpen />
          </ol>
        </section>
      )}
      {counts.all === 0 && <NoEvents moment={moment} />}
      {days.map(({ day, start, events }) => (
        <section key={day ?? 'undated'} className="day" aria-labelledby={`${id}-${day ?? 'undated'}`}>
          <DayTitle id={`${id}-${day ?? 'undated'}`} start={start} />
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

/** Memoised: a step of the clock changes no day's title. */
const DayTitle = memo(function DayTitle({
  id,
  start,
}: {
  readonly id: string;
  readonly start: Instant | null;
}) {
  const { text, words } = useDashboard();
  return (
    <h2 id={id} className="day-title">
      {start === null ? text.panels.noDate : text.time.longDay(words.partsOfDay(start))}
    </h2>
  );
});

/** The event that is open: named by the view, or the one of the claim that a link names. */
function useOpenEvent(): EventId | null {
  const { dataset } = useDashboard();
  const event = useFact((state) => state.view.event);
  const claim = useFact((state) => state.view.claim);
  return useMemo(() => {
    if (event !== null || claim === null) return event;
    return eventOfClaim(dataset, claim);
  }, [dataset, event, claim]);
}

const NOTHING_REVEALED = { t: null, anchor: null };

/**
 * Keeps in sight what the clock has come to, and what was opened elsewhere; a drag is left alone, and so is a filter:
 * whoever ticks an option is not carried away from it.
 */
function useRevealed(
  list: { readonly current: HTMLElement | null },
  t: Instant,
  anchor: EventId | null,
  open: EventId | null,
  claim: ClaimId | null,
): void {
  const scrubbing = useFact((state) => state.scrubbing);
  // Nobody has moved the clock yet: the list begins at its beginning.
  const untouched = useFact((state) => state.view.t === null);
  // What was opened moved the clock: that is what is looked at.
  const moved = useFact((state) => state.moved !== null);
  const revealed = useRef<{ readonly t: Instant | null; readonly anchor: EventId | null }>(NOTHING_REVEALED);
  useEffect(() => {
    if (scrubbing || untouched || moved || t === revealed.current.t) return;
    const isOther = anchor !== null && anchor !== revealed.current.anchor;
    revealed.current = { t, anchor };
    if (isOther) revealIn(list.current, `[data-event="${CSS.escape(anchor)}"]`);
  }, [list, t, anchor, scrubbing, untouched, moved]);
  useEffect(() => {
    if (open !== null) revealIn(list.current, `[data-event="${CSS.escape(open)}"]`);
  }, [list, open]);
  useEffect(() => {
    if (claim !== null) revealIn(list.current, `[data-claim="${CSS.escape(claim)}"]`);
  }, [list, claim]);
}
