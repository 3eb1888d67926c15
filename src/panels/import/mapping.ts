import { isZone } from '../../domain/zone.ts';
import type { Mapping, Profile, Question } from '../../import/contract.ts';
import type { Questions } from '../../import/worker/messages.ts';

/** Members of a mapping that name one column. */
export type ColumnField = {
  [Name in keyof Mapping]-?: Mapping[Name] extends string | null ? Name : never;
}[Exclude<keyof Mapping, 'profile' | 'dateOrder' | 'timeZone'>];

/** What most files have something for; the rest is behind a press. */
export const MAIN_FIELDS = [
  'begin',
  'end',
  'lon',
  'lat',
  'place',
  'type',
  'partyTo',
  'partyFrom',
] as const satisfies readonly ColumnField[];
export const MORE_FIELDS = [
  'title',
  'summary',
  'source',
  'reported',
  'id',
  'admin1',
  'subType',
  'timePrecision',
  'wherePrecision',
] as const satisfies readonly ColumnField[];

/** Columns of actors that can be chosen by hand. */
export const ACTORS = 2;

/** `3/4/2014`, `03.04.14 12:00`: nobody but the file's author knows which is the month. */
const UNORDERED = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** Values of the chosen time columns that can be read in two ways. */
export function unordered({ begin, end, reported }: Mapping, { guess }: Questions): readonly string[] {
  const columns = [begin, end, reported].filter((column) => column !== null);
  const values = columns.flatMap((column) =>
    Object.hasOwn(guess.samples, column) ? (guess.samples[column] ?? []) : [],
  );
  return values.filter((value) => UNORDERED.test(value));
}

/** Nothing is asked about the columns of a layout that is known: whose it is; null where they are a guess. */
export function layoutOf({ profile, own }: Mapping): Profile | 'own' | null {
  return own ? 'own' : profile;
}

/** Which open question a field answers. */
export function questionOf(field: ColumnField): Question | undefined {
  if (field === 'begin') return 'begin';
  return field === 'lon' || field === 'lat' || field === 'place' ? 'position' : undefined;
}

/** What has to be answered before the file can be imported. */
export function openQuestions(mapping: Mapping, questions: Questions): readonly Question[] {
  const { begin, end, lon, lat, place, dateOrder } = mapping;
  const { guess, hasGeometry } = questions;
  // The guess has read all rows, the samples are a few of them.
  const isOrderOpen =
    unordered(mapping, questions).length > 0 ||
    (guess.open.includes('date_order') && begin === guess.mapping.begin);
  return [
    ...(begin === null && end === null ? ['begin' as const] : []),
    ...(isOrderOpen && (dateOrder === null || dateOrder === 'iso') ? ['date_order' as const] : []),
    ...(hasGeometry || (lon !== null && lat !== null) || place !== null ? [] : ['position' as const]),
  ];
}

/** Whether the order of day and month is to be asked at all. */
export function asksOrder(mapping: Mapping, questions: Questions): boolean {
  return openQuestions({ ...mapping, dateOrder: null }, questions).includes('date_order');
}

/** As typed; null for what is no zone. */
export function zoneOf(typed: string): string | null {
  const zone = typed.trim();
  return zone !== '' && isZone(zone) ? zone : null;
}

/** The actors with another column at a place; columns chosen twice count once. */
export function withActor(
  actors: readonly string[],
  index: number,
  column: string | null,
): readonly string[] {
  const chosen = Array.from({ length: Math.max(ACTORS, actors.length) }, (_, at) =>
    at === index ? column : (actors[at] ?? null),
  );
  return [...new Set(chosen.filter((one) => one !== null))];
}
