import type { Mapping } from './contract.ts';

/** Columns by which a flat export of ours is known; with any of them gone it is a table like any other. */
const TELLING = ['event_id', 'event_type', 'time_earliest', 'time_latest', 'control_effect', 'certainty'];

/** Whether a table is a flat export of events of ours. */
export function isOwnTable(columns: readonly string[]): boolean {
  return TELLING.every((name) => columns.includes(name));
}

/** Which column of a flat export of ours is what: nothing of it is a guess. */
export function ownMapping(columns: readonly string[]): Mapping {
  const column = (...names: string[]) => names.find((name) => columns.includes(name)) ?? null;
  return {
    profile: null,
    own: true,
    title: column('title'),
    summary: column('summary'),
    begin: column('time_earliest'),
    end: column('time_latest'),
    timePrecision: null,
    lon: column('lon', 'longitude'),
    lat: column('lat', 'latitude'),
    place: column('place_name'),
    admin1: column('admin1'),
    wherePrecision: column('where_prec'),
    type: column('event_type'),
    subType: null,
    actors: columns.includes('actors') ? ['actors'] : [],
    partyTo: column('party_to'),
    partyFrom: column('party_from'),
    source: column('speakers'),
    reported: column('reported_latest'),
    id: column('event_id'),
    dateOrder: 'iso',
    timeZone: 'UTC',
  };
}
