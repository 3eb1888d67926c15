import type { Dataset } from '../../domain/dataset.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import type { Instant } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { settlementsOf } from '../../picture/basemap/settlements.ts';
import { holdersOf } from '../../picture/legendEntries.ts';
import { changesOf } from '../../timeline/changes.ts';
import { changeStops } from '../../timeline/steps.ts';
import type { CoreFile, PlaceRow } from './coreFile.ts';
import { quietSpans } from './quietSpans.ts';
import { stretchesOf } from './stretches.ts';

/**
 * What the embed page draws every moment from, as known from all documents: the dataset's head, and per place the
 * stretches of its mark. No claim and no text of a document is in it.
 *
 * @param hash First 12 hex digits of the SHA-256 of the dataset's file.
 * @param changed When the published dataset last changed; null when that isn't known.
 * @returns JSON
 */
export function encodeCore(dataset: Dataset, hash: string, changed: Instant | null): string {
  const { title, version, licence, language, timeZone, coverage, ageing, basemap } = dataset;
  const period = periodOf(dataset);
  const file: CoreFile = {
    hash,
    changed,
    head: { title, version, licence, language, timeZone, coverage, ageing, basemap },
    home: boxOfInterest(dataset),
    period,
    stops: changeStops(changesOf(dataset, 'all'), period),
    holders: [...holdersOf(dataset)],
    parties: [...dataset.parties.values()].map((party) => ({ ...party, aliases: [] })),
    places: placesOf(dataset),
  };
  return JSON.stringify(file);
}

/** The places that have a mark at some moment, and the settlements on the map. */
function placesOf(dataset: Dataset): PlaceRow[] {
  const claims = claimsByPlace(dataset);
  const spans = quietSpans(dataset);
  const settlements = new Set(settlementsOf(dataset));
  return [...dataset.places.values()].flatMap((place) => {
    const { placeId, name, kind, lon, lat } = place;
    const held = stretchesOf(claims.get(placeId) ?? [], dataset);
    const quiet = spans.get(placeId) ?? [];
    if (held.length === 0 && quiet.length === 0 && !settlements.has(place)) return [];
    return [
      {
        placeId,
        name,
        kind,
        lon,
        lat,
        ...(held.length > 0 ? { held } : {}),
        ...(quiet.length > 0 ? { quiet } : {}),
      },
    ];
  });
}
