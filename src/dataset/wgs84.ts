/** Names by which older GeoJSON says that it is in degrees WGS 84, longitude first; `4326` is also said as a number. */
const WGS84 = /(?:CRS84|EPSG:{1,2}(?:[\d.]*:)?4326)\s*"|:\s*"?4326\b/i;

/** Whether the member `crs` of an older GeoJSON names what GeoJSON is in anyway. */
export function isWgs84(crs: unknown): boolean {
  return WGS84.test(JSON.stringify({ crs }));
}
