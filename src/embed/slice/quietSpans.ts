import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { instant } from '../../domain/instant.ts';
import { eventStates } from '../../domain/snapshot.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { EventGlyph } from '../../picture/eventGlyph.ts';
import { quietGlyph } from '../../picture/quietMarks.ts';

/** Something that happened at a place, by its glyph, and when. */
export type QuietSpan = { readonly placeId: PlaceId; readonly glyph: EventGlyph; readonly time: OpenSpan };

/** When an event happened doesn't depend on the clock. */
const ANY_MOMENT = instant(0);

/** Of every dated event with a glyph at a place of the dataset, as known from all documents; the same ones once. */
export function quietSpans(dataset: Dataset): QuietSpan[] {
  const found = new Map<string, QuietSpan>();
  for (const { event, time } of eventStates(dataset, ANY_MOMENT, 'all')) {
    const glyph = quietGlyph(event);
    const { placeId } = event;
    if (glyph === null || placeId === null || !dataset.places.has(placeId)) continue;
    if (time.earliest === null && time.latest === null) continue;
    found.set(JSON.stringify([placeId, glyph, time]), { placeId, glyph, time });
  }
  return [...found.values()];
}
