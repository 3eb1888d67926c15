/** Names by which older GeoJSON says that it is in degrees WGS 84, longitude first. */
const WGS84 = /(?:OGC:?:1\.3:CRS84|OGC::CRS84|CRS84|EPSG:{1,2}4326|EPSG:{1,2}\d*:?4326)$/i;

/** Whether the member `crs` of an older GeoJSON names what GeoJSON is in anyway. */
export function isWgs84(crs: unknown): boolean {
  const properties = memberOf(crs, 'properties');
  const name = memberOf(properties, 'name') ?? memberOf(properties, 'code') ?? crs;
  if (typeof name === 'number') return name === 4326;
  return typeof name === 'string' && (WGS84.test(name.trim()) || /^4326$/.test(name.trim()));
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
