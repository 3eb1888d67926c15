const RADIANS = Math.PI / 180;
const RADIUS_KM = 6371.0088;

type Position = readonly [lon: number, lat: number];

/** Great-circle distance in kilometres between positions in degrees, on turf's ball: for pages that can't carry turf. */
export function kilometresBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const a =
    Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
    Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2 * Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS);
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
