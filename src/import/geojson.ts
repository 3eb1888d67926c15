import type { Problem } from '../domain/problem.ts';
import { canonicalJson } from './canonicalJson.ts';
import { columnNames } from './columnNames.ts';
import {
  LIMITS,
  type Skipped,
  type SourceCell,
  type SourceFile,
  type SourceRow,
  type SourceTable,
} from './contract.ts';
import { exportHeadOf } from './exportHead.ts';
import { isWgs84 } from '../dataset/wgs84.ts';
import type { Pace } from './pace.ts';
import { beyond, refusal } from './refusal.ts';
import { shownCell, whereOf } from './rowCell.ts';
import { sha256OfText } from './sha256.ts';

type JsonObject = { readonly [name: string]: unknown };

/**
 * Makes rows of the features of a GeoJSON object. Members of `properties` are the columns; nested ones become JSON text.
 *
 * @param json a FeatureCollection, a Feature, or a list of features
 * @throws HintedError when it is none of these, not in WGS 84, or a limit is crossed
 */
export async function readGeoJson(
  json: unknown,
  file: Omit<SourceFile, 'lineCount'>,
  pace: Pace,
  remarks: readonly Problem[] = [],
): Promise<SourceTable> {
  const features = featuresOf(json, file.name);
  if (isObject(json) && json['crs'] != null && !isWgs84(json['crs']))
    throw refusal(
      file.name,
      'other-crs',
      'The member "crs" names another coordinate system than WGS 84.',
      'Convert the file to WGS 84 (EPSG:4326), in QGIS by "Export, Save features as" or by `ogr2ogr -t_srs EPSG:4326`.',
    );
  if (features.length > LIMITS.rows) throw beyond(file.name, 'rows');
  const names = new Map<string, number>();
  const rows: SourceRow[] = [];
  const unreadable: Skipped[] = [];
  const lineCount = features.length;
  for (let index = 0; index < lineCount; index += 1) {
    const feature = features[index];
    // What has become a row needn't lie in memory as an object too.
    features[index] = null;
    const fault = isFeature(feature) ? null : NO_FEATURE;
    const row = isFeature(feature) ? rowOf(feature, index + 1, names, file.name) : null;
    const problem = fault ?? (row && 'code' in row ? row : null);
    if (problem)
      unreadable.push({
        line: index + 1,
        problem: { ...problem, where: whereOf({ format: 'geojson', file }, { line: index + 1 }) },
      });
    else if (row && !('code' in row)) rows.push(row);
    if (pace.isDue()) await pace.turn(0.5 + (0.5 * index) / lineCount, rows.length);
  }
  const said = exportHeadOf(json);
  const named = columnNames([...names.keys()], { file: file.name });
  const width = named.columns.length;
  // Columns that only later features have: every row has a cell for each.
  for (const { cells } of rows)
    for (let at = cells.length; at < width; at += 1) (cells as SourceCell[]).push(null);
  return {
    format: 'geojson',
    file: { ...file, lineCount },
    columns: named.columns,
    rows,
    unreadable,
    remarks: [...remarks, ...named.remarks],
    ...(said ? { said } : {}),
  };
}

type Fault = Omit<Problem, 'where'>;

const NO_FEATURE: Fault = {
  code: 'no-feature',
  message: 'This entry is no Feature.',
  hint: 'Give it the members "type": "Feature", "geometry" and "properties", or take it out.',
};

function featuresOf(json: unknown, name: string): unknown[] {
  if (Array.isArray(json) && json.some(isFeature)) return json as unknown[];
  if (isFeature(json)) return [json];
  if (isObject(json) && json['type'] === 'FeatureCollection' && Array.isArray(json['features']))
    return json['features'] as unknown[];
  const isGeometry = isObject(json) && typeof json['type'] === 'string' && 'coordinates' in json;
  throw refusal(
    name,
    'no-features',
    isGeometry ? 'The file is a single geometry without properties.' : 'The file is JSON, but no GeoJSON.',
    'Save it as a GeoJSON FeatureCollection of points with a date in their properties, or as CSV.',
  );
}

function rowOf(feature: JsonObject, line: number, names: Map<string, number>, file: string) {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const cells: SourceCell[] = Array.from({ length: names.size }, () => null);
  const put = (name: string, value: unknown): Fault | null => {
    const cell = cellOf(value);
    if (typeof cell === 'string' && cell.length > LIMITS.cellLength)
      return {
        code: 'limit-cellLength',
        message: `The property ${shownCell(name)} has ${cell.length.toLocaleString('en')} characters; more than ${LIMITS.cellLength.toLocaleString('en')} aren’t read (limit "cellLength").`,
        hint: 'Shorten it, or leave the property out.',
      };
    let at = names.get(name);
    if (at === undefined) {
      names.set(name, (at = names.size));
      if (names.size > LIMITS.columns) throw beyond(file, 'columns');
    }
    while (cells.length <= at) cells.push(null);
    cells[at] = cell;
    return null;
  };
  const { id } = feature;
  if ((typeof id === 'string' || typeof id === 'number') && !Object.hasOwn(properties, 'id')) put('id', id);
  for (const [name, value] of Object.entries(properties)) {
    const fault = put(name, value);
    if (fault) return fault;
  }
  const sha256 = sha256OfText(canonicalJson(feature));
  return { line, lastLine: line, cells, geometry: pointOf(feature['geometry']), sha256 };
}

function cellOf(value: unknown): SourceCell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'object') return canonicalJson(value);
  return value as string | number | boolean;
}

function pointOf(geometry: unknown): SourceRow['geometry'] {
  if (!isObject(geometry)) return null;
  const { type, coordinates } = geometry;
  const isOne = type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1;
  const point: unknown = isOne ? coordinates[0] : coordinates;
  if ((type !== 'Point' && !isOne) || !Array.isArray(point)) return 'other';
  const [lon, lat] = point as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : 'other';
}

function isFeature(value: unknown): value is JsonObject {
  return isObject(value) && value['type'] === 'Feature';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
