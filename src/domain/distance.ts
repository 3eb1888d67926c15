const RADIANS = Math.PI / 180;
const KM_PER_DEGREE = 6371.0088 * RADIANS;

type Position = readonly [lon: number, lat: number];

/** Kilometres between neighbouring positions in degrees, as on a flat map: for pages that can't carry turf. */
export function kilometresNearby([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return Math.hypot((lon2 - lon1) * Math.cos(lat1 * RADIANS), lat2 - lat1) * KM_PER_DEGREE;
}
