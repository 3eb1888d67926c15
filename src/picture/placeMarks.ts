import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import type { EventState, PlaceState } from '../domain/snapshot.ts';
import { EVENT_GLYPHS, type EventGlyph, eventGlyph } from './eventGlyph.ts';
import type { Mark } from './mark.ts';
import { markOf } from './markOf.ts';

/** A quiet mark: something happened here; `now` while the moment lies within its span. */
export type QuietMark = { readonly glyph: EventGlyph; readonly now: boolean };

/** All that is drawn at one place at one moment. */
export type PlaceMark = {
  readonly place: Place;
  /** The state behind the mark, null where no known claim speaks of control. */
  readonly held: PlaceState | null;
  readonly mark: Mark | null;
  readonly quiet: readonly QuietMark[];
};

/** The marks of a moment, in the dataset's order of places: what map, static picture and list agree on. */
export function placeMarks(
  dataset: Dataset,
  places: readonly PlaceState[],
  events: readonly EventState[],
): PlaceMark[] {
  const held = new Map(places.map((state) => [state.place.placeId, state]));
  const quiet = quietMarks(events);
  const marks: PlaceMark[] = [];
  for (const place of dataset.places.values()) {
    const state = held.get(place.placeId) ?? null;
    const small = quiet.get(place.placeId) ?? [];
    if (!state && small.length === 0) continue;
    marks.push({ place, held: state, mark: state && markOf(state, dataset), quiet: small });
  }
  return marks;
}

/** Per place, each kind once, `now` if any of them is: only what has begun; a plan or a threat is no strike. */
function quietMarks(events: readonly EventState[]): Map<PlaceId, QuietMark[]> {
  const found = new Map<PlaceId, Map<EventGlyph, boolean>>();
  for (const { event, phase } of events) {
    if (event.placeId === null || (phase !== 'now' && phase !== 'after')) continue;
    const done = event.modality === 'happened' || event.modality === 'ongoing';
    const own = eventGlyph(event.eventType);
    if (own === null) continue;
    const glyph = done ? own : 'other';
    const there = found.get(event.placeId) ?? new Map<EventGlyph, boolean>();
    there.set(glyph, there.get(glyph) === true || phase === 'now');
    found.set(event.placeId, there);
  }
  return new Map(
    [...found].map(([placeId, glyphs]) => [
      placeId,
      EVENT_GLYPHS.filter((glyph) => glyphs.has(glyph)).map((glyph) => ({
        glyph,
        now: glyphs.get(glyph) === true,
      })),
    ]),
  );
}
