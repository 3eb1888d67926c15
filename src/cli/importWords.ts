import type { DateOrder } from '../import/contract.ts';
import { COLUMN_MEMBERS } from '../import/mappingProblems.ts';

/** What can be imported, as it is called here. */
export const FROM = ['acled', 'ucdp', 'csv', 'geojson', 'kml', 'parquet'] as const;
export const ORDERS: ReadonlyMap<string, DateOrder> = new Map([
  ['iso', 'iso'],
  ['day-first', 'day_first'],
  ['month-first', 'month_first'],
]);
/** What a column can be mapped to; of actors there may be several. */
export const MEMBERS = [...COLUMN_MEMBERS, 'actors'] as const;
