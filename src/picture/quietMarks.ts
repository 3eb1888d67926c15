import type { Event } from '../domain/event.ts';
import type { Phase } from '../domain/snapshot.ts';
import { EVENT_GLYPHS, type EventGlyph, eventGlyph } from './eventGlyph.ts';

/** A quiet mark: something happened here; `now` while the moment lies within its span. */
export type QuietMark = { readonly glyph: EventGlyph; readonly now: boolean };

/** The glyph that an event leaves at its place, null for one of control. A plan or a threat is no strike. */
export function quietGlyph({
  eventType,
  modality,
}: Pick<Event, 'eventType' | 'modality'>): EventGlyph | null {
  const own = eventGlyph(eventType);
  return own !== null && modality !== 'happened' && modality !== 'ongoing' ? 'other' : own;
}

/** The glyph of an event, and where that stands against the clock. */
export type SeenGlyph = { readonly glyph: EventGlyph; readonly phase: Phase };

/** The quiet marks of one place: each glyph once, in their own order, `now` if any of its events is; only what has begun. */
export function quietRow(seen: readonly SeenGlyph[]): QuietMark[] {
  const begun = seen.filter(({ phase }) => phase === 'now' || phase === 'after');
  return EVENT_GLYPHS.filter((one) => begun.some(({ glyph }) => glyph === one)).map((one) => ({
    glyph: one,
    now: begun.some(({ glyph, phase }) => glyph === one && phase === 'now'),
  }));
}
