import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { instant } from '../../domain/instant.ts';
import { eventStates } from '../../domain/snapshot.ts';
import { quietGlyph } from '../../picture/quietMarks.ts';
import type { PlaceRow } from './coreFile.ts';

type QuietSpan = NonNullable<PlaceRow['quiet']>[number];

/** When an event happened doesn't depend on the clock. */
const ANY_MOMENT = instant(0);

/** By place, every dated event with a glyph, as known from all documents; those alike once. */
export function quietSpans(dataset: Dataset): ReadonlyMap<PlaceId, readonly QuietSpan[]> {
  const found = new Map<PlaceId, Map<string, QuietSpan>>();
  for (const { event, time } of eventStates(dataset, ANY_MOMENT, 'all')) {
    const glyph = quietGlyph(event);
    const { earliest, latest } = time;
    if (glyph === null || event.placeId === null || (earliest === null && latest === null)) continue;
    const there = found.get(event.placeId) ?? new Map<string, QuietSpan>();
    const span: QuietSpan = [glyph, earliest, latest];
    found.set(event.placeId, there.set(span.join(), span));
  }
  return new Map([...found].map(([placeId, spans]) => [placeId, [...spans.values()]]));
}
