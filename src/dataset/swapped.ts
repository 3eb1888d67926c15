type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * How many positions stand with longitude and latitude the other way round: told only where it is so of most of them,
 * since a single one outside the box may lie there.
 */
export function countSwapped(
  places: readonly { readonly lon: number; readonly lat: number }[],
  [west, south, east, north]: Box,
): number {
  const holds = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north;
  const swapped = places.filter(({ lon, lat }) => !holds(lon, lat) && holds(lat, lon)).length;
  return swapped * 2 > places.length ? swapped : 0;
}
