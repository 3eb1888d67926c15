import { type DatasetPieces, wholeFile } from '../dataset/pieces.ts';
import { daysTouched, spanOfDays } from '../domain/edtf.ts';
import { type Instant, instant } from '../domain/instant.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { isClosed, type Span } from '../domain/span.ts';
import { headText } from './collectionHead.ts';
import {
  type Imported,
  type ImportProgress,
  LIMITS,
  type Mapping,
  type Skipped,
  type SourceTable,
} from './contract.ts';
import { countNames } from './countNames.ts';
import { gazetteer } from './gazetteer.ts';
import { mappingProblems } from './mappingProblems.ts';
import { ownPartyNames } from './ownReader.ts';
import { paceOf } from './pace.ts';
import { partyList } from './partyList.ts';
import { profileFacts, sourceOf } from './profiles/profiles.ts';
import { readerOf } from './readerOf.ts';
import { isProblem } from './reading.ts';
import { reportOf } from './report.ts';
import { remarkTally } from './remarkTally.ts';
import { rowEvents } from './rowEvents.ts';
import { idOfText, slugOf, uniqueIds } from './slug.ts';
import { tableRemarks } from './tableRemarks.ts';
import { whereOf } from './rowCell.ts';

/**
 * Makes a dataset of a table: each row an event with one claim, the row itself. A row that can't be read is skipped with
 * its reason, and costs no other.
 *
 * @throws HintedError when the mapping names columns that aren't there, or a zone that is none; the signal's reason when
 *   called off
 */
export async function importTable(
  table: SourceTable,
  mapping: Mapping,
  progress: ImportProgress,
): Promise<Imported> {
  const faults = mappingProblems(table, mapping);
  if (faults.length > 0) throw new HintedError(faults);
  const pace = paceOf(progress, 'mapping');
  await pace.turn(0, 0);
  const { file } = table;
  const read = readerOf(table, mapping);
  const { holders, actors } = await countNames(table, mapping, pace);
  const parties = partyList(holders, actors, mapping.own ? ownPartyNames(table) : null);
  const places = gazetteer(file.name);
  const unique = uniqueIds();
  const frame = { documentId: slugOf(file.name, 'file'), zone: mapping.timeZone, parties };
  const remarks = remarkTally();
  remarks.add(...(table.remarks ?? []), ...tableRemarks(table, mapping));
  const limits: Problem[] = [];
  const skipped: Skipped[] = [...table.unreadable];
  const reach = reachOf();
  const events = rowEvents(read, frame);
  let length = 0;
  let [plotted, listed] = [0, 0];

  for (const [index, row] of table.rows.entries()) {
    if (pace.isDue()) await pace.turn(0.1 + (0.9 * index) / table.rows.length, index);
    const reading = read(row);
    if (isProblem(reading)) {
      skipped.push({ line: row.line, problem: reading });
      continue;
    }
    if (length > LIMITS.datasetLength) {
      skipped.push({ line: row.line, problem: tooLong(whereOf(table, row)) });
      continue;
    }
    remarks.add(...reading.remarks);
    const wanted = idOfText(reading.id ?? '', `row-${row.line}`);
    const id = unique(wanted);
    if (id !== wanted) remarks.add(sameId(wanted, id, whereOf(table, row, mapping.id)));
    const place = reading.place && places.placeOf(reading.place);
    length += events.add(reading, row, id, place) + 2;
    reach.add(reading.time.earliest, reading.time.latest);
    if (place) plotted += 1;
    else listed += 1;
  }
  if (length > LIMITS.datasetLength) limits.push(tooLong({ file: file.name }));
  const covers = reach.days(mapping.timeZone);
  const report = (pieces: DatasetPieces | null): Imported => ({
    get text() {
      return pieces && wholeFile(pieces);
    },
    pieces,
    report: reportOf({
      table,
      profile: mapping.profile,
      // Without a dataset nothing is in it.
      plotted,
      listed,
      skipped,
      remarks: remarks.all(),
      limits,
      period: covers,
    }),
  });
  if (covers === null) {
    // A timeline needs a time: rows without any are no dataset.
    const kept = new Set(skipped.map(({ line }) => line));
    for (const row of table.rows)
      if (!kept.has(row.line))
        skipped.push({ line: row.line, problem: noTime(whereOf(table, row, mapping.begin)) });
    [plotted, listed] = [0, 0];
    return report(null);
  }
  const source = sourceOf(table, mapping.profile);
  const head = headText({
    file,
    documentId: frame.documentId,
    said: table.said ?? null,
    facts: source && profileFacts(source, table),
    zone: mapping.timeZone,
    covers,
    bounds: places.bounds(),
    parties: parties.records(),
    places: places.records(),
  });
  await pace.turn(1, table.rows.length);
  return report({ head, ...events.pieces() });
}

/** The first and the last moment that any row dates. */
function reachOf() {
  let earliest: Instant | null = null;
  let latest: Instant | null = null;
  return {
    add(...moments: readonly (Instant | null)[]) {
      for (const t of moments) {
        if (t === null) continue;
        if (earliest === null || t < earliest) earliest = t;
        if (latest === null || t > latest) latest = t;
      }
    },
    /** In whole days; null: no row has a date. */
    days(zone: string): Span | null {
      if (earliest === null || latest === null) return null;
      const end: Instant = latest > earliest ? latest : instant(earliest + 1);
      const span = spanOfDays(daysTouched({ earliest, latest: end }, zone), zone);
      return isClosed(span) ? span : null;
    },
  };
}

function sameId(wanted: string, id: string, where: Problem['where']): Problem {
  return {
    code: 'duplicate-id',
    message: `More rows than one have the id "${wanted}"; this one is called "${id}" here.`,
    hint: 'Look whether the row stands there twice, or choose another column for the id.',
    where,
  };
}

function tooLong(where: Problem['where']): Problem {
  return {
    code: 'limit-datasetLength',
    message: `The dataset would have more than ${LIMITS.datasetLength.toLocaleString('en')} characters (limit "datasetLength"); the rows from here on were left out.`,
    hint: 'Split the file by time or region, and import the parts one at a time.',
    where,
  };
}

function noTime(where: Problem['where']): Problem {
  return {
    code: 'no-time',
    message: 'No row has a date that can be read, and a timeline needs one.',
    hint: 'Choose the column that holds the dates.',
    where,
  };
}
