import type { Problem } from '../../domain/problem.ts';
import { LIMITS, type SourceCell, type SourceRow } from '../contract.ts';
import { shownCell } from '../rowCell.ts';
import { plainText } from './plainText.ts';

type Fault = Omit<Problem, 'where'>;

/** Types of a KML schema whose values are no text. */
export type FieldType = 'number' | 'boolean' | 'text';

/** What is collected of one placemark while it is open. */
export class Placemark {
  /** By column; the columns of KML itself have no prefix, those of extended data have "data ". */
  readonly values = new Map<string, SourceCell>();
  private points: string[] = [];
  private others = 0;
  private hasTrack = false;

  put(column: string, text: string, type: FieldType = 'text'): void {
    const written = column === 'description' ? plainText(text) : text.trim();
    if (written !== '' && !this.values.has(column)) this.values.set(column, typed(written, type));
  }

  addPoint(coordinates: string): void {
    this.points.push(coordinates.trim());
  }

  addOther(isTrack: boolean): void {
    if (isTrack) this.hasTrack = true;
    else this.others += 1;
  }

  /** Its point; several, or lines and areas, are no place to which one event belongs. */
  get geometry(): SourceRow['geometry'] | 'unread' {
    const [first] = this.points;
    if (this.others > 0 || this.points.length > 1) return 'other';
    return first === undefined ? null : (pointOf(first) ?? 'unread');
  }

  /** Why it can't become a row. */
  get fault(): Fault | null {
    if (this.hasTrack)
      return {
        code: 'kml-track',
        message:
          'The placemark is a track (gx:Track): a path with a time for each of its points, no event at a place.',
        hint: 'Turn each of its points into a placemark with a TimeStamp, in QGIS by "Extract vertices", or take it out.',
      };
    for (const [column, cell] of this.values)
      if (typeof cell === 'string' && cell.length > LIMITS.cellLength)
        return {
          code: 'limit-cellLength',
          message: `${shownCell(columnName(column))} has ${cell.length.toLocaleString('en')} characters; more than ${LIMITS.cellLength.toLocaleString('en')} aren’t read (limit "cellLength").`,
          hint: 'Shorten it, or leave it out.',
        };
    if (this.geometry === 'unread')
      return {
        code: 'kml-coordinates',
        message: `${shownCell(this.points[0] ?? '')} are no coordinates: longitude, latitude, in degrees, with a comma between them.`,
        hint: 'Write them as `174.78,-41.29`.',
      };
    return null;
  }
}

/** The name of the column as the file has it. */
export function columnName(column: string): string {
  return column.replace(/^data /, '');
}

function pointOf(coordinates: string): readonly [number, number] | null {
  const parts = coordinates.split(',').map((part) => part.trim());
  const [lon = '', lat = ''] = parts;
  const isNumber = (text: string) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  if (parts.length < 2 || parts.length > 3 || !isNumber(lon) || !isNumber(lat)) return null;
  return [Number(lon), Number(lat)];
}

function typed(text: string, type: FieldType): SourceCell {
  if (type === 'number' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false|1|0)$/i.test(text)) return /^(true|1)$/i.test(text);
  return text;
}
