import type { Dataset } from '../domain/dataset.ts';
import { knownThings } from '../domain/knownThings.ts';
import type { Place } from '../domain/place.ts';
import { eventOfClaim } from '../domain/showing.ts';
import type { EventState } from '../domain/snapshot.ts';
import type { View } from '../domain/view.ts';
import { momentOf } from './selectors.ts';

/** The event that is open, by itself or by a claim, as known at the cut; null when none is, or when none is known of it. */
export function openEvent(dataset: Dataset, view: View): EventState | null {
  const eventId = view.event ?? (view.claim === null ? null : eventOfClaim(dataset, view.claim));
  if (eventId === null) return null;
  return momentOf(dataset, view).events.find(({ event }) => event.eventId === eventId) ?? null;
}

/** The place that is open; null when none is, or when only later reports speak of it. */
export function openPlace(dataset: Dataset, { place, known }: View): Place | null {
  if (place === null || !knownThings(dataset, known).places.has(place)) return null;
  return dataset.places.get(place) ?? null;
}

/** The name of what is open, for titles: the event before the place behind it. */
export function openName(dataset: Dataset, view: View): string | null {
  return openEvent(dataset, view)?.title ?? openPlace(dataset, view)?.name ?? null;
}
