import {
  ACLED_SUB_TYPES,
  ACLED_TYPES,
  type ReverseCrosswalk,
  WHERE_PRECISION_OF_ACLED,
} from '../../dataset/reverseCrosswalk.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Mapping, SourceRow, SourceTable } from '../contract.ts';
import { whereOf } from '../rowCell.ts';
import { type AcledActor, transferOf, untoldTaker } from './acledControl.ts';
import { acledTime } from './acledTime.ts';
import type {
  ProfileFacts,
  ProfileOf,
  ReadFigure,
  ReadPlace,
  RowReader,
  RowReading,
  WhereIn,
} from './profile.ts';
import {
  columnsByKey,
  keptCells,
  keptNames,
  namesIn,
  presentColumn,
  type RowCells,
  rowCells,
} from './profileCells.ts';

/** Columns that every layout of ACLED's has had; ids are `data_id` where `event_id_cnty` was not exported. */
const NEEDED = ['event_date', 'event_type', 'actor1'];
const POINT = ['latitude', 'longitude'];
const IDS = ['event_id_cnty', 'data_id'];

const byWord = (all: readonly ReverseCrosswalk[]) =>
  new Map(all.map((one) => [one.theirs.toLowerCase(), one]));
const SUB_TYPES = byWord(ACLED_SUB_TYPES);
const TYPES = byWord(ACLED_TYPES);

function isAcled(columns: readonly string[], hasPoints: boolean): boolean {
  const there = columnsByKey(columns);
  const needed = hasPoints ? NEEDED : [...NEEDED, ...POINT];
  return needed.every((name) => there.has(name)) && IDS.some((name) => there.has(name));
}

/** Names that only ACLED gives its columns: with some of them the rows are ACLED's, whatever else was taken out. */
function isFromAcled(columns: readonly string[]): boolean {
  const there = columnsByKey(columns);
  const has = (name: string) => there.has(name);
  return (
    has('event_id_cnty') ||
    (['data_id', 'sub_event_type'].some(has) && ['inter1', 'inter2', 'geo_precision', 'geo_precis'].some(has))
  );
}

/** Which column of an ACLED file is what. Who takes over is told by the sub-type, so no column is the party. */
export function acledMapping(columns: readonly string[]): Mapping {
  const column = (...names: string[]) => presentColumn(columns, ...names);
  return {
    profile: 'acled',
    title: null,
    summary: column('notes'),
    begin: column('event_date'),
    end: null,
    timePrecision: column('time_precision'),
    lon: column('longitude'),
    lat: column('latitude'),
    place: column('location'),
    admin1: column('admin1'),
    wherePrecision: column('geo_precision', 'geo_precis'),
    type: column('event_type'),
    subType: column('sub_event_type'),
    actors: ['actor1', 'assoc_actor_1', 'ally_actor_1', 'actor2', 'assoc_actor_2', 'ally_actor_2'].flatMap(
      (name) => column(name) ?? [],
    ),
    partyTo: null,
    partyFrom: null,
    source: column('source'),
    reported: column('timestamp'),
    id: column(...IDS),
    dateOrder: null,
    timeZone: 'UTC',
  };
}

/** Reads the rows of an ACLED file. */
export function readAcledRow(table: SourceTable, mapping: Mapping): RowReader {
  const cells = rowCells(table.columns);
  return (row) => readRow(row, cells, mapping, (column) => whereOf(table, row, column));
}

function readRow(
  row: SourceRow,
  cells: RowCells,
  { dateOrder, timeZone }: Mapping,
  where: WhereIn,
): RowReading | Problem {
  const text = (name: string) => cells.text(row, name);
  const id = text('event_id_cnty') || text('data_id') || null;
  const time = acledTime(text('event_date'), text('time_precision'), dateOrder, timeZone, where);
  if ('code' in time) return time;
  const subType = text('sub_event_type') || text('event_type');
  const found =
    SUB_TYPES.get(text('sub_event_type').toLowerCase()) ?? TYPES.get(text('event_type').toLowerCase());
  const actors: AcledActor[] = (['1', '2'] as const).flatMap((side) => {
    const name = text(`actor${side}`);
    return name === '' ? [] : [{ name, kind: text(`inter${side}`) }];
  });
  const changes = found?.changesHands ?? false;
  const { from, to } = changes ? transferOf(found?.theirs ?? '', actors) : { from: null, to: null };
  const named = actors.map(({ name }) => name);
  const place = text('location');
  const title = `${subType || 'Event'}: ${named.join(' – ') || place || 'nobody is named'}`;
  return {
    id,
    eventType: found?.ours ?? 'other',
    title,
    summary: text('notes') || `${title}${place === '' ? '' : `, ${place}`}.`,
    time: time.span,
    timeBasis: time.basis,
    reported: { earliest: null, latest: uploadedAt(cells.number(row, 'timestamp')) },
    place: placeOf(row, cells),
    controlEffect: changes ? 'change' : null,
    partyFrom: from,
    partyTo: to,
    actors: [
      ...new Set([
        ...named.flatMap(namesIn),
        ...['assoc_actor_1', 'ally_actor_1', 'assoc_actor_2', 'ally_actor_2'].flatMap((name) =>
          namesIn(text(name)),
        ),
      ]),
    ],
    figures: deathsOf(cells.number(row, 'fatalities')),
    attribution: text('source') === '' ? [] : [text('source')],
    kept: keptCells(row, cells, KEPT),
    remarks: [
      ...time.remarks,
      ...(changes && to === null ? [untoldTaker(subType, where('actor1'))] : []),
      ...(found === undefined ? [unknownType(subType, where('event_type'))] : []),
    ],
  };
}

/** The row as it stands was there by the end of the second in which ACLED last wrote it. */
function uploadedAt(seconds: number | null): Instant | null {
  return seconds !== null && Number.isInteger(seconds) && seconds > 0 && seconds < 1e11
    ? instant((seconds + 1) * 1000)
    : null;
}

function placeOf(row: SourceRow, cells: RowCells): ReadPlace | null {
  const point = Array.isArray(row.geometry) ? row.geometry : null;
  const lon = cells.number(row, 'longitude') ?? point?.[0] ?? null;
  const lat = cells.number(row, 'latitude') ?? point?.[1] ?? null;
  const isPoint = lon !== null && lat !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (!isPoint) return null;
  const code = cells.number(row, 'geo_precision') ?? cells.number(row, 'geo_precis');
  return {
    name: cells.text(row, 'location') || cells.text(row, 'admin1') || `${lat}, ${lon}`,
    admin1: cells.text(row, 'admin1') || null,
    country: cells.text(row, 'country') || null,
    lon,
    lat,
    // Without a code nothing vouches for the point: the coarsest that ACLED has.
    wherePrec: WHERE_PRECISION_OF_ACLED[code ?? 3] ?? 4,
  };
}

/**
 * ACLED gives one number: the lowest reported, 3 or 10 for "several", 12 for "dozens", 100 for "hundreds". So it is an
 * estimate. Its 0 also stands for sources that don't speak of deaths, so it is no number at all.
 */
function deathsOf(fatalities: number | null): ReadFigure[] {
  if (fatalities === null || fatalities <= 0) return [];
  const figure = { what: 'deaths', unit: 'people', low: fatalities, high: fatalities };
  return [{ ...figure, words: 'estimate', saidBy: null }];
}

const KEPT = keptNames('acled', [
  'event_type',
  'sub_event_type',
  'time_precision',
  'geo_precision',
  'source_scale',
  'iso',
]);

function unknownType(type: string, where: Problem['where']): Problem {
  return {
    code: 'acled-type-unknown',
    message: `"${type}" is none of ACLED’s types of events that are known here.`,
    hint: 'The event is shown as "other". Check the column event_type for a slip.',
    where,
  };
}

/** In the words of ACLED's attribution policy: name, site, and the day of access, which no file of theirs tells. */
function factsOf(table: SourceTable): ProfileFacts {
  return {
    title: `ACLED: ${table.file.name}`,
    publisher: 'Armed Conflict Location & Event Data (ACLED)',
    licence: 'ACLED terms of use: the rows may not be passed on; see acleddata.com',
    citeAs:
      'ACLED (Armed Conflict Location & Event Data), www.acleddata.com. Accessed [day of your download]. Raleigh, C., Kishi, R. and Linke, A. (2023). Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices. Humanities and Social Sciences Communications 10, 74.',
    mayPassOn: false,
    codedBy:
      'ACLED coded the events. They were taken over from its columns by rule, without a look at the sources.',
    documentKind: 'ACLED export',
  };
}

export const ACLED: ProfileOf = {
  profile: 'acled',
  recognises: isAcled,
  owns: isFromAcled,
  mapping: acledMapping,
  reader: readAcledRow,
  facts: factsOf,
};
