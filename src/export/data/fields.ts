import type { Meaning } from '../../dataset/meaning.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { Cell, Column, ColumnType, Row } from './contract.ts';

/** A column, and where its cells come from. */
export type Field<Thing> = Column & { readonly of: (thing: Thing) => Cell };

/** @param meaning the codebook's entry where the column stands in the format, else a line of its own */
export function field<Thing>(
  name: string,
  type: ColumnType,
  meaning: Meaning | string,
  of: (thing: Thing) => Cell,
): Field<Thing> {
  return { name, type, meaning: typeof meaning === 'string' ? meaning : lineOf(meaning), of };
}

/** The first two of every table that knows of time: what looks for a date column finds them. */
export function timeFields<Thing>(
  begin: string,
  end: string,
  whenOf: (thing: Thing) => Row['when'],
): readonly [Field<Thing>, Field<Thing>] {
  return [
    field('time_begin', 'date_time', begin, (thing) => whenOf(thing).begin),
    field('time_end', 'date_time', end, (thing) => whenOf(thing).end),
  ];
}

export function columnsOf<Thing>(fields: readonly Field<Thing>[]): Column[] {
  return fields.map(({ name, type, meaning }) => ({ name, type, meaning }));
}

/**
 * Where something stands on a time axis: its span; one with an open end stands at the end that is known, as on the
 * timeline and the map. An open end doesn't stretch it into the past or the future.
 */
export function standing({ earliest, latest }: OpenSpan): Row['when'] {
  return { begin: earliest ?? latest, end: latest ?? earliest };
}

/** Never there: nothing is. */
export const NEVER_THEN: Row['when'] = { begin: null, end: null };

/** Values are named where they are words or codes: that a text is a text, its column says. */
function lineOf({ domain, meaning, absence }: Meaning): string {
  const values = /`|scale of|level 1/.test(domain) ? ` Values: ${domain}.` : '';
  const empty = absence.startsWith('never absent')
    ? ''
    : ` Empty: ${absence.replace(/^an empty \w+: /, '')}.`;
  return `${meaning}${values}${empty}`;
}
