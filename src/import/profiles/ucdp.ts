import { UCDP_TYPES } from '../../dataset/reverseCrosswalk.ts';
import type { Problem } from '../../domain/problem.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { Mapping, SourceRow, SourceTable } from '../contract.ts';
import { whereOf } from '../rowCell.ts';
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
import { profileDay } from './profileDay.ts';
import { spanOfProfileDays } from './profileSpan.ts';
import { ucdpTime } from './ucdpTime.ts';

/** Columns of every version of GED, and of the monthly candidate events. */
const NEEDED = [
  'id',
  'type_of_violence',
  'side_a',
  'date_start',
  'date_end',
  'latitude',
  'longitude',
  'best',
];

function isUcdp(columns: readonly string[]): boolean {
  const there = columnsByKey(columns);
  return NEEDED.every((name) => there.has(name));
}

/** Which column of a UCDP GED file is what. No column is the party: UCDP doesn't say who holds a place. */
export function ucdpMapping(columns: readonly string[]): Mapping {
  const column = (...names: string[]) => presentColumn(columns, ...names);
  return {
    profile: 'ucdp',
    title: null,
    summary: column('source_headline', 'where_description'),
    begin: column('date_start'),
    end: column('date_end'),
    timePrecision: column('date_prec'),
    lon: column('longitude'),
    lat: column('latitude'),
    place: column('where_coordinates'),
    admin1: column('adm_1'),
    wherePrecision: column('where_prec'),
    type: column('type_of_violence'),
    subType: null,
    actors: ['side_a', 'side_b'].flatMap((name) => column(name) ?? []),
    partyTo: null,
    partyFrom: null,
    source: column('source_office', 'source_article'),
    reported: column('source_date'),
    id: column('id'),
    dateOrder: null,
    timeZone: 'UTC',
  };
}

/** Reads the rows of a UCDP GED file. */
export function readUcdpRow(table: SourceTable, mapping: Mapping): RowReader {
  const cells = rowCells(table.columns);
  return (row) => readRow(row, cells, mapping, (column) => whereOf(table, row, column));
}

function readRow(row: SourceRow, cells: RowCells, mapping: Mapping, where: WhereIn): RowReading | Problem {
  const text = (name: string) => cells.text(row, name);
  const time = ucdpTime(text('date_start'), text('date_end'), text('date_prec'), mapping, where);
  if ('code' in time) return time;
  const type = UCDP_TYPES.find(({ theirs }) => theirs === text('type_of_violence'));
  const sides = [text('side_a'), text('side_b')].filter((name) => name !== '');
  const place = placeOf(row, cells);
  const kind = type === undefined ? 'Organised violence' : sentence(type.under);
  const title = `${kind}: ${sides.join(' – ') || text('dyad_name') || 'nobody is named'}`;
  return {
    id: text('id') || text('relid') || null,
    eventType: type?.ours ?? 'other',
    title,
    summary: [`${title}${place === null ? '' : `, ${place.name}`}.`, text('source_headline')]
      .filter((part) => part !== '')
      .join(' '),
    time: time.span,
    timeBasis: time.basis,
    reported: reportedOf(text('source_date'), mapping),
    place,
    controlEffect: null,
    partyFrom: null,
    partyTo: null,
    actors: [...new Set(sides.flatMap(namesIn))],
    figures: deathsOf(row, cells),
    attribution: attributionOf(text('source_office') || text('source_article')),
    kept: keptCells(row, cells, KEPT),
    remarks: [
      ...time.remarks,
      ...(type === undefined ? [unknownType(text('type_of_violence'), where('type_of_violence'))] : []),
    ],
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf(row: SourceRow, cells: RowCells): ReadPlace | null {
  const [lon, lat] = [cells.number(row, 'longitude'), cells.number(row, 'latitude')];
  const isPoint = lon !== null && lat !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (!isPoint) return null;
  const code = cells.number(row, 'where_prec');
  const isCode = code !== null && Number.isInteger(code) && code >= 1 && code <= 7;
  return {
    name: cells.text(row, 'where_coordinates') || cells.text(row, 'adm_1') || `${lat}, ${lon}`,
    admin1: cells.text(row, 'adm_1') || null,
    country: cells.text(row, 'country') || null,
    lon,
    lat,
    // Without a code nothing vouches for more than the country.
    wherePrec: isCode ? code : 6,
  };
}

/** The dates of the articles that a row rests on: it is known in full when the last of them was out. */
function reportedOf(text: string, { dateOrder, timeZone }: Mapping): OpenSpan {
  const days = namesIn(text.replaceAll(',', ';')).map((date) => profileDay(date, dateOrder));
  const known = days.filter((day) => day !== null).sort();
  const [first] = known;
  const last = known.at(-1);
  // One date that can't be read could be the last of all.
  if (first === undefined || last === undefined || known.length < days.length)
    return { earliest: null, latest: null };
  return spanOfProfileDays(first, last, timeZone) ?? { earliest: null, latest: null };
}

/** UCDP's lowest and highest estimate as bounds, the best as words; the part that was civilian stands beside it. */
function deathsOf(row: SourceRow, cells: RowCells): ReadFigure[] {
  const [low, best, high] = [cells.number(row, 'low'), cells.number(row, 'best'), cells.number(row, 'high')];
  const civilians = cells.number(row, 'deaths_civilians');
  const all: ReadFigure = {
    what: 'deaths',
    unit: 'people',
    low,
    high: low !== null && high !== null && high < low ? null : high,
    words: best === null ? 'estimate' : `best estimate ${best}`,
    saidBy: null,
  };
  const part = { what: 'civilian deaths', unit: 'people', low: civilians, high: civilians };
  return [
    ...(low === null && best === null && high === null ? [] : [all]),
    ...(civilians === null || civilians <= 0 ? [] : [{ ...part, words: 'best estimate', saidBy: null }]),
  ];
}

/** Cells of older versions hold the whole reference of each article in quotes. */
function attributionOf(text: string): string[] {
  const names = namesIn(text.replaceAll('"', ''));
  return names.length === 0 ? [] : [names.join('; ')];
}

const KEPT = keptNames('ucdp', [
  'type_of_violence',
  'conflict_name',
  'dyad_name',
  'date_prec',
  'where_prec',
  'code_status',
  'event_clarity',
  'deaths_a',
  'deaths_b',
  'deaths_unknown',
  'best',
  'number_of_sources',
]);

function unknownType(type: string, where: Problem['where']): Problem {
  return {
    code: 'ucdp-type-unknown',
    message: `"${type}" is none of UCDP’s types of violence.`,
    hint: 'The event is shown as "other". UCDP’s numbers are 1 (state-based), 2 (non-state) and 3 (one-sided).',
    where,
  };
}

/** The version of GED in a file name such as `GEDEvent_v25_1.csv` or `ged251.csv`; null where it tells none. */
export function gedVersion(name: string): string | null {
  const parts = /ged(?:event)?[\s_-]*v?[\s_-]*(\d{2})[._]?(\d)(?:[._](\d{1,2}))?(?!\d)/i.exec(name);
  if (!parts) return null;
  const [, year = '', release = '', month] = parts;
  return [year, release, month].filter((part) => part !== undefined).join('.');
}

function factsOf(table: SourceTable): ProfileFacts {
  const version = gedVersion(table.file.name);
  return {
    title: `UCDP GED${version === null ? '' : ` ${version}`}: ${table.file.name}`,
    publisher: 'Uppsala Conflict Data Program (UCDP)',
    licence: 'CC-BY-4.0',
    citeAs: `UCDP Georeferenced Event Dataset (GED), version ${version ?? '[as downloaded]'}, Uppsala University, ucdp.uu.se. Sundberg, R. and Melander, E. (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4), 523–532.`,
    mayPassOn: true,
    codedBy:
      'UCDP coded the events. They were taken over from its columns by rule, without a look at the sources.',
    documentKind: 'UCDP GED export',
  };
}

export const UCDP: ProfileOf = {
  profile: 'ucdp',
  recognises: isUcdp,
  mapping: ucdpMapping,
  reader: readUcdpRow,
  facts: factsOf,
};
