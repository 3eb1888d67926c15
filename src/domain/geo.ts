import { bbox, distance, multiPoint } from '@turf/turf';
import type { Box, Dataset } from './dataset.ts';
import { speaksOfControl } from './snapshot.ts';

type Lon = number;
type Lat = number;
type Position = readonly [lon: Lon, lat: Lat];

/** The smallest box around some positions, null without any. Degrees WGS 84; never across the date line. */
export function boxOf(positions: readonly Position[]): Box | null {
  if (positions.length === 0) return null;
  const [west, south, east, north] = bbox(multiPoint(positions.map(([lon, lat]) => [lon, lat])));
  return [west, south, east, north] as const;
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Position, b: Position): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

/**
 * What the map shows at first: every place whose control any claim speaks of; without such places, every event's.
 * A foreign ministry that an article mentions must not shrink the map of the conflict.
 */
export function boxOfInterest(dataset: Dataset): Box {
  const located = [...dataset.events.values()].filter((event) => event.position !== null);
  const control = located.filter((event) => event.claims.some(speaksOfControl));
  const positions = (control.length > 0 ? control : located).flatMap(({ position }) =>
    position ? [position] : [],
  );
  return boxOf(positions) ?? dataset.basemap.box;
}
