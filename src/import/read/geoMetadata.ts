import type { FileMetaData } from 'hyparquet';
import { refusal } from '../refusal.ts';

/** The column of places, and how they are written; null: the file has none. */
export type GeoColumn = {
  readonly name: string;
  readonly encoding: 'wkb' | 'arrow';
  /** A column that only repeats the extent of each geometry. */
  readonly covering: string | null;
};

type JsonObject = { readonly [name: string]: unknown };

/**
 * Which column holds places, by the metadata of GeoParquet, else by Parquet's own type GEOMETRY.
 *
 * @throws HintedError when they are in another coordinate system, or in an encoding that isn't read
 */
export function geoColumn(
  { key_value_metadata: pairs, schema }: FileMetaData,
  file: string,
): GeoColumn | null {
  const text = pairs?.find(({ key }) => key === 'geo')?.value;
  if (text === undefined) {
    const own = schema.find(
      ({ logical_type: type }) => type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY',
    );
    if (!own) return null;
    const { crs } = own.logical_type as { crs?: string };
    if (crs !== undefined && !isWgs84Name(crs)) throw otherCrs(file, crs);
    return { name: own.name, encoding: 'wkb', covering: null };
  }
  const geo = parsed(text);
  const columns = memberOf(geo, 'columns');
  const name = memberOf(geo, 'primary_column');
  const column = typeof name === 'string' ? memberOf(columns, name) : undefined;
  if (typeof name !== 'string' || !isObject(column))
    throw refusal(
      file,
      'geoparquet-metadata',
      'The member "geo" of the file names no column of places.',
      'Write the file anew, in QGIS, GDAL or geopandas.',
    );
  // Left out, it is longitude and latitude in WGS 84; null says that nobody knows.
  if (Object.hasOwn(column, 'crs') && !isWgs84(column['crs'])) throw otherCrs(file, crsName(column['crs']));
  const written = column['encoding'];
  const encoding = typeof written === 'string' ? written.toLowerCase() : '';
  if (encoding !== 'wkb' && encoding !== 'point')
    throw refusal(
      file,
      'geoparquet-encoding',
      `Its places are written as "${encoding}"; WKB and points of GeoArrow are read.`,
      'Write them as WKB, which is the default of GDAL and geopandas, or as points.',
    );
  const bbox = memberOf(memberOf(memberOf(column, 'covering'), 'bbox'), 'xmin');
  const covering = Array.isArray(bbox) && typeof bbox[0] === 'string' ? bbox[0] : null;
  return { name, encoding: encoding === 'wkb' ? 'wkb' : 'arrow', covering };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** PROJJSON of WGS 84, in two or three dimensions, as its id or its name says. */
function isWgs84(crs: unknown): boolean {
  const id = memberOf(crs, 'id');
  if (isObject(id)) return isWgs84Name(`${String(id['authority'])}:${String(id['code'])}`);
  const name = memberOf(crs, 'name');
  return typeof name === 'string' && /^WGS ?84(?: \(CRS ?84\))?$/i.test(name.trim());
}

function isWgs84Name(name: string): boolean {
  return /^(?:OGC:CRS84h?|EPSG:(?:4326|4979)|srid:4326)$/i.test(name.trim());
}

function crsName(crs: unknown): string | null {
  const id = memberOf(crs, 'id');
  if (isObject(id)) return `${String(id['authority'])}:${String(id['code'])}`;
  const name = memberOf(crs, 'name');
  return typeof name === 'string' ? name : null;
}

function otherCrs(file: string, crs: string | null) {
  return refusal(
    file,
    'other-crs',
    crs === null
      ? 'The file says that the coordinate system of its places is unknown.'
      : `Its places are in ${crs.slice(0, 80)}, not in WGS 84.`,
    'Convert the file to WGS 84 (EPSG:4326), in QGIS by "Export, Save features as" or by `ogr2ogr -t_srs EPSG:4326`.',
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
