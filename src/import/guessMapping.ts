import type { Problem } from '../domain/problem.ts';
import { provenOrder } from './columnDates.ts';
import {
  columnSamples,
  looksLikeDates,
  looksLikeDegrees,
  numbersOf,
  type Samples,
  shownSamples,
} from './columnSamples.ts';
import { ACTOR_WORDS, type NamedMember, plainName, wordsFor } from './columnWords.ts';
import type { DateOrder, Guess, Mapping, Question, SourceTable } from './contract.ts';
import { isOwnTable, ownMapping } from './ownColumns.ts';
import { profileMapping, profileOf } from './profiles/profiles.ts';
import { orderRemark } from './tableRemarks.ts';

/**
 * Guesses which column is what: by a layout that is known, else by names and values. Guesses are there to be shown; what
 * can't be guessed is left open. Whether days or months come first is asked unless the values prove it.
 */
export function guessMapping(table: SourceTable): Guess {
  const samples = columnSamples(table);
  const mapping = knownMapping(table) ?? guessedMapping(table, samples);
  const order = provenOrder(table, [mapping.begin, mapping.end, mapping.reported]);
  const proven: DateOrder | null =
    order === 'none_there' ? 'iso' : order === 'day_first' || order === 'month_first' ? order : null;
  const dateOrder = mapping.own ? 'iso' : proven;
  const open: Question[] = [];
  if (mapping.begin === null && mapping.end === null) open.push('begin');
  if (dateOrder === null) open.push('date_order');
  // A flat export of ours without any point has none to be asked for: its events are listed.
  if (!mapping.own && !isPositionSure(table, mapping, samples)) open.push('position');
  const remark = orderRemark(table, mapping);
  const remarks = [...(table.remarks ?? []), ...(remark ? [remark] : []), ...mixedOrders(order, table)];
  return {
    mapping: { ...mapping, dateOrder, timeZone: table.said?.timeZone ?? mapping.timeZone },
    open,
    samples: shownSamples(samples),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

function knownMapping(table: SourceTable): Mapping | null {
  const { columns } = table;
  if (isOwnTable(columns)) return ownMapping(columns);
  const profile = profileOf(columns, hasPoints(table));
  return profile && profileMapping(profile, columns);
}

function hasPoints({ rows }: SourceTable): boolean {
  return rows.some(({ geometry }) => Array.isArray(geometry));
}

function guessedMapping(table: SourceTable, samples: Samples): Mapping {
  const taken = new Set<string>();
  const byName = new Map<string, string>();
  for (const column of table.columns)
    if (!byName.has(plainName(column))) byName.set(plainName(column), column);
  const valuesOf = (column: string) => samples.get(column) ?? [];
  const named = (member: NamedMember, fits: (column: string) => boolean = () => true): string | null => {
    const column = wordsFor(member)
      .map((word) => byName.get(word))
      .find((name) => name !== undefined && !taken.has(name) && fits(name));
    if (column === undefined) return null;
    taken.add(column);
    return column;
  };
  const dated = (column: string) => looksLikeDates(column, valuesOf(column), false);
  const degrees = (column: string) => looksLikeDegrees(valuesOf(column));

  const end = named('end', dated);
  const reported = named('reported', dated);
  const begin = named('begin', dated) ?? firstDated(table, samples, taken);
  if (begin !== null) taken.add(begin);
  const lat = named('lat', degrees);
  const lon = named('lon', degrees);
  const isPair = lat !== null && lon !== null && !hasPoints(table);
  const place = named('place');
  const admin1 = named('admin1');
  const wherePrecision = named('wherePrecision');
  const subType = named('subType');
  const type = named('type');
  const partyTo = named('partyTo');
  const partyFrom = named('partyFrom');
  const actors = table.columns.filter((column) => !taken.has(column) && ACTOR_WORDS.test(plainName(column)));
  for (const column of actors) taken.add(column);
  return {
    profile: null,
    begin,
    end,
    timePrecision: null,
    lat: isPair ? lat : null,
    lon: isPair ? lon : null,
    place,
    admin1,
    wherePrecision,
    type,
    subType,
    partyTo,
    partyFrom,
    actors,
    title: named('title'),
    summary: named('summary'),
    source: named('source'),
    reported,
    id: named('id'),
    dateOrder: null,
    timeZone: 'UTC',
  };
}

/** By values, where no name tells. */
function firstDated(table: SourceTable, samples: Samples, taken: ReadonlySet<string>): string | null {
  const found = table.columns.find(
    (column) => !taken.has(column) && looksLikeDates(column, samples.get(column) ?? [], true),
  );
  return found ?? null;
}

/** Points are there, and the numbers of the two columns don't look swapped. */
function isPositionSure(table: SourceTable, { lat, lon }: Mapping, samples: Samples): boolean {
  if (lat === null || lon === null) return hasPoints(table);
  const [lats, lons] = [lat, lon].map((column) => numbersOf(samples.get(column) ?? [])) as [
    number[],
    number[],
  ];
  const beyond = lats.filter((value) => Math.abs(value) > 90 && Math.abs(value) <= 180);
  return beyond.length === 0 || beyond.length < lats.length || lons.some((value) => Math.abs(value) > 90);
}

function mixedOrders(order: ReturnType<typeof provenOrder>, table: SourceTable): Problem[] {
  if (order !== 'both') return [];
  return [
    {
      code: 'orders-mixed',
      message: 'Some dates have their day first, others their month: either has numbers above 12.',
      hint: 'Write all dates like 2014-06-10. As it is, the rows that don’t fit the order you choose are skipped, and of the others some may be read wrongly.',
      where: { file: table.file.name },
    },
  ];
}
