import type { EventId } from './ids.ts';
import type { EventState } from './snapshot.ts';
import type { TimeMode } from './view.ts';

/** What becomes of every known event: each is counted once, so that the parts add up to all. */
export type EventTally = {
  readonly all: number;
  readonly shown: number;
  /** Dated, and not of the window (or not yet, so far). */
  readonly outside: number;
  /** Without a date: in no window. */
  readonly undated: number;
  /** Of the window, or of any time where there is none, and not asked for. */
  readonly filtered: number;
};

/** The events that a mode speaks of, before any filter: of a moment all of them, of a window those that touch it. */
export function inSpan(mode: TimeMode, events: readonly EventState[]): readonly EventState[] {
  return mode === 'instant' ? events : events.filter(({ phase }) => phase === 'now');
}

/** Counts what is shown and why the rest isn't; time is asked first, then the filter. */
export function tallyOf(
  mode: TimeMode,
  events: readonly EventState[],
  shown: readonly EventState[],
): EventTally {
  const ids = new Set<EventId>(shown.map(({ event }) => event.eventId));
  const tally = { all: events.length, shown: 0, outside: 0, undated: 0, filtered: 0 };
  for (const { event, phase } of events) {
    if (ids.has(event.eventId)) tally.shown += 1;
    else if (mode === 'instant' || phase === 'now') tally.filtered += 1;
    else if (phase === 'undated') tally.undated += 1;
    else tally.outside += 1;
  }
  return tally;
}
