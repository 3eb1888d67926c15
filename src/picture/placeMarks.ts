import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import type { EventState, PlaceState } from '../domain/snapshot.ts';
import type { Mark } from './mark.ts';
import { markOf } from './markOf.ts';
import { quietGlyph, type QuietMark, quietRow, type SeenGlyph } from './quietMarks.ts';

export type { QuietMark } from './quietMarks.ts';

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

function quietMarks(events: readonly EventState[]): Map<PlaceId, QuietMark[]> {
  const found = new Map<PlaceId, SeenGlyph[]>();
  for (const { event, phase } of events) {
    const glyph = quietGlyph(event);
    if (event.placeId === null || glyph === null) continue;
    const there = found.get(event.placeId);
    if (there) there.push({ glyph, phase });
    else found.set(event.placeId, [{ glyph, phase }]);
  }
  return new Map([...found].map(([placeId, seen]) => [placeId, quietRow(seen)]));
}
