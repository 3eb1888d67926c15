import type { Problem } from '../domain/problem.ts';
import type { SourceCell, SourceRow } from './contract.ts';
import { cellText, shownCell } from './rowCell.ts';

type Fault = Omit<Problem, 'where'>;
export type Position = readonly [lon: number, lat: number];

/** Degrees with a point or a comma, a sign for degrees and a letter of the compass at most. */
const DEGREES = /^([+−-]?)\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*°?\s*([NSEWO])?$/i;
/** Minutes, seconds, or two numbers and more. */
const SEXAGESIMAL = /\d\s*[°ºd:\s]\s*\d+(?:[.,]\d+)?\s*['′m:\s"″NSEWO]/i;

/**
 * Where a row lies: by its columns, else by its geometry.
 *
 * @returns null where nothing is written
 */
export function positionOf(
  lonCell: SourceCell,
  latCell: SourceCell,
  geometry: SourceRow['geometry'],
): Position | Fault | null {
  const [lonText, latText] = [cellText(lonCell), cellText(latCell)];
  if (lonText === '' && latText === '') return geometry === 'other' ? null : geometry && inRange(geometry);
  if (lonText === '' || latText === '')
    return {
      code: 'half-position',
      message: `Only the ${lonText === '' ? 'latitude' : 'longitude'} is given.`,
      hint: 'Fill in the other one, or empty both: then the event is listed without a point.',
    };
  const lon = degreesOf(lonText, 'EWO');
  const lat = degreesOf(latText, 'NS');
  if (typeof lon === 'object') return lon;
  if (typeof lat === 'object') return lat;
  return inRange([lon, lat]);
}

function degreesOf(text: string, letters: string): number | Fault {
  const parts = DEGREES.exec(text);
  if (parts) {
    const [, sign = '', digits = '', letter = ''] = parts;
    if (letter === '' || letters.includes(letter.toUpperCase())) {
      const isNegative = (sign === '-' || sign === '−') !== /[SW]/i.test(letter);
      return Number(digits.replace(',', '.')) * (isNegative ? -1 : 1);
    }
  }
  if (SEXAGESIMAL.test(text))
    return {
      code: 'degrees-minutes',
      message: `${shownCell(text)} is in degrees and minutes.`,
      hint: 'Write decimal degrees: 36° 20′ 24″ N is 36.34 (degrees + minutes / 60 + seconds / 3600).',
    };
  return {
    code: 'no-number',
    message: `${shownCell(text)} is no number of degrees.`,
    hint: 'Write decimal degrees such as 36.34, south and west negative.',
  };
}

function inRange(position: Position): Position | Fault {
  const [lon, lat] = position;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return position;
  if (Math.abs(lat) > 1000 || Math.abs(lon) > 1000)
    return {
      code: 'projected',
      message: `${lat}, ${lon} are no degrees; they look like metres of a projection.`,
      hint: 'Convert the positions to WGS 84 (EPSG:4326), in QGIS or by `ogr2ogr -t_srs EPSG:4326`.',
    };
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
    return {
      code: 'swapped-position',
      message: `The latitude ${lat} is beyond 90 degrees; latitude and longitude may be swapped.`,
      hint: 'If it is so in all rows, choose the two columns the other way round. Else correct the row.',
    };
  return {
    code: 'out-of-range',
    message: `${lat}, ${lon} lie beyond 90 degrees of latitude or 180 of longitude.`,
    hint: 'Correct the numbers; longitudes run from -180 to 180.',
  };
}
