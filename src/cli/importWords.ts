import type { DateOrder, Mapping } from '../import/contract.ts';

/** What can be imported, as it is called here. */
export const FROM = ['acled', 'ucdp', 'csv', 'geojson', 'kml', 'parquet'] as const;
export const ORDERS: Readonly<Record<string, DateOrder>> = {
  iso: 'iso',
  'day-first': 'day_first',
  'month-first': 'month_first',
};
/** What a column can be mapped to. */
export const MEMBERS = [
  'title',
  'summary',
  'begin',
  'end',
  'timePrecision',
  'lon',
  'lat',
  'place',
  'admin1',
  'wherePrecision',
  'type',
  'subType',
  'actors',
  'partyTo',
  'partyFrom',
  'source',
  'reported',
  'id',
] as const satisfies readonly (keyof Mapping)[];
