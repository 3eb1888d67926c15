import { SaxesParser } from 'saxes';
import { canonicalJson } from '../canonicalJson.ts';
import { columnNames } from '../columnNames.ts';
import {
  LIMITS,
  type Skipped,
  type SourceCell,
  type SourceFile,
  type SourceRow,
  type SourceTable,
} from '../contract.ts';
import type { Pace } from '../pace.ts';
import type { FileBytes } from '../readBytes.ts';
import { beyond, refusal } from '../refusal.ts';
import { whereOf } from '../rowCell.ts';
import { sha256OfText } from '../sha256.ts';
import { kmlElements } from './kmlElements.ts';
import { columnName, type Placemark } from './kmlPlacemark.ts';
import { kmlText } from './kmlText.ts';

/** Elements within one another; folders in folders are the only thing that goes deep. */
const DEEPEST = 100;
/** Characters that are parsed in one go. */
const STEP = 1 << 16;

/**
 * Makes rows of the placemarks of a KML or KMZ file: name, description as plain text, folder, begin and end of their time,
 * and their extended data as columns. Nothing is fetched, and no entity of the file's own is resolved.
 *
 * @throws HintedError when it is no sound KML, or a limit is crossed
 */
export async function readKml(
  bytes: FileBytes,
  file: Omit<SourceFile, 'lineCount'>,
  pace: Pace,
): Promise<SourceTable> {
  const text = kmlText(bytes, file.name);
  const collected = collector(file.name);
  const elements = kmlElements(collected);
  const parser = new SaxesParser();
  const stop = (code: string, message: string, hint: string): never => {
    throw refusal(file.name, code, `${message} (line ${parser.line}, column ${parser.column + 1})`, hint);
  };
  parser.on('error', ({ message }) =>
    stop(
      'kml-syntax',
      `The file is no well-formed XML: ${message.replace(/^[^:]*:\d+:\d+: /, '').replace(/\.$/, '')}.`,
      'Export it anew. A file that ends early was not downloaded in full.',
    ),
  );
  parser.on('doctype', () =>
    stop(
      'kml-doctype',
      'The file declares a document type, which KML doesn’t have and which could hold harmful entities.',
      'Take the line with <!DOCTYPE out of it.',
    ),
  );
  parser.on('opentag', ({ name, attributes }) => {
    elements.open(name, attributes);
    if (elements.depth() > DEEPEST)
      stop('kml-depth', `More than ${DEEPEST} elements lie within one another.`, 'Flatten its folders.');
    if (elements.root() !== 'kml')
      stop(
        'no-kml',
        `The file is XML, but its root is <${name}>, not <kml>.`,
        'Save it as KML, GeoJSON or CSV.',
      );
  });
  parser.on('closetag', elements.close);
  parser.on('text', elements.write);
  parser.on('cdata', elements.write);
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP));
    if (pace.isDue()) await pace.turn(at / text.length, collected.rows.length);
  }
  parser.close();
  return collected.table(file);
}

/** Gathers placemarks to a table; a column is there from the first placemark on that has it. */
function collector(name: string) {
  const places = new Map<string, number>();
  const rows: { row: SourceRow; cells: SourceCell[] }[] = [];
  const unreadable: Skipped[] = [];
  let rank = 0;
  const next = (): number => {
    rank += 1;
    if (rank > LIMITS.rows) throw beyond(name, 'rows');
    return rank;
  };
  const at = (line: number) => whereOf({ format: 'kml', file: { name } }, { line });

  function placemark(one: Placemark, folders: readonly string[]): void {
    const line = next();
    if (folders.length > 0) one.put('folder', folders.join(' / '));
    const { fault, geometry } = one;
    if (fault || geometry === 'unread') {
      if (fault) unreadable.push({ line, problem: { ...fault, where: at(line) } });
      return;
    }
    const cells: SourceCell[] = Array.from({ length: places.size }, () => null);
    for (const [column, cell] of one.values) {
      let place = places.get(column);
      if (place === undefined) {
        places.set(column, (place = places.size));
        if (places.size > LIMITS.columns) throw beyond(name, 'columns');
      }
      cells[place] = cell;
    }
    const sha256 = sha256OfText(canonicalJson({ ...Object.fromEntries(one.values), ' geometry': geometry }));
    rows.push({ row: { line, lastLine: line, cells, geometry, sha256 }, cells });
  }

  function link(): void {
    const line = next();
    unreadable.push({
      line,
      problem: {
        code: 'kml-link',
        message: 'A network link: its placemarks lie in another file, and nothing is fetched for an import.',
        hint: 'Open the file in Google Earth, save the folder of the link as KML, and import that.',
        where: at(line),
      },
    });
  }

  function table(file: Omit<SourceFile, 'lineCount'>): SourceTable {
    const named = columnNames([...places.keys()].map(columnName), { file: name });
    for (const { cells } of rows)
      for (let place = cells.length; place < places.size; place += 1) cells.push(null);
    return {
      format: 'kml',
      file: { ...file, lineCount: rank },
      columns: named.columns,
      rows: rows.map(({ row }) => row),
      unreadable,
      remarks: named.remarks,
    };
  }

  return { placemark, link, table, rows };
}
