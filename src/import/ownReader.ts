import { type ControlEffect, TIME_EXTENTS } from '../domain/claim.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import type { Mapping, SourceCell, SourceRow, SourceTable } from './contract.ts';
import { effectOf, eventTypeOf, modalityOf } from './eventWords.ts';
import { positionOf } from './position.ts';
import { namesIn } from './profiles/profileCells.ts';
import type { Reader } from './reading.ts';
import { shownCell, whereOf } from './rowCell.ts';

type Fault = Omit<Problem, 'where'>;

/**
 * Reads the rows of a flat export of ours. What a flat row can't hold is not made up: each event comes back with one
 * claim, the row itself.
 */
export function ownReader(table: SourceTable, mapping: Mapping): Reader {
  const places = new Map(table.columns.map((name, index) => [name, index]));
  const isText = table.format === 'csv' || table.format === 'tsv';
  return (row) => {
    const cell = (name: string | null) =>
      name === null ? null : (row.cells[places.get(name) ?? -1] ?? null);
    const written = (name: string | null) => unguarded(cell(name), isText);
    const text = (name: string | null) => written(name).trim();
    const faults: (Fault & { readonly column: string })[] = [];
    const remarks: Problem[] = [];
    const instantIn = (column: string): Instant | null => {
      const stamp = text(column);
      const t = stamp === '' ? null : parseInstant(stamp.replace(' ', 'T').replace(/\+00$/, 'Z'));
      if (stamp !== '' && t === null)
        faults.push({
          code: 'no-instant',
          message: `${shownCell(stamp)} is no instant.`,
          hint: 'Write it as it was exported, like 2014-06-10T21:00:00Z.',
          column,
        });
      return t;
    };
    const word = <Word>(column: string, known: Word | null, fallback: Word): Word => {
      const said = text(column);
      if (said === '' || known !== null) return known ?? fallback;
      faults.push({
        code: 'unknown-word',
        message: `${shownCell(said)} is none of the words that "${column}" may be.`,
        hint: 'Write it as it was exported; data/README.md lists the words.',
        column,
      });
      return fallback;
    };

    const time = { earliest: instantIn('time_earliest'), latest: instantIn('time_latest') };
    const told = { earliest: instantIn('reported_earliest'), latest: instantIn('reported_latest') };
    // The end of what has none would be its report: where that is before the beginning, it is kept out.
    const isBefore =
      time.latest === null && time.earliest !== null && (told.latest ?? Infinity) < time.earliest;
    const reported = isBefore ? { ...told, latest: null } : told;
    for (const [span, column] of [
      [time, 'time_latest'],
      [reported, 'reported_latest'],
    ] as const)
      if (span.earliest !== null && span.latest !== null && span.earliest > span.latest)
        faults.push({
          code: 'end-before-begin',
          message: 'The end lies before the beginning.',
          hint: 'Correct one of the two.',
          column,
        });
    const at = positionOf(cell(mapping.lon), cell(mapping.lat), row.geometry);
    if (at && 'code' in at) faults.push({ ...at, column: mapping.lat ?? 'geometry' });
    const eventType = word('event_type', eventTypeOf(text('event_type')), 'other');
    const modality = word('modality', modalityOf(text('modality')), 'happened');
    const effect = word<ControlEffect>('control_effect', effectOf(text('control_effect')), 'none');
    if (effect !== 'none' && modality !== 'happened' && modality !== 'ongoing')
      faults.push({
        code: 'effect-not-done',
        message: `What is ${modality} can't have the effect "${effect}" on who holds a place.`,
        hint: 'Write "none", or correct the modality.',
        column: 'control_effect',
      });
    const extent = text('time_extent');
    const [fault] = faults;
    if (fault)
      return {
        code: fault.code,
        message: faults.map(({ message }) => message).join(' '),
        hint: [...new Set(faults.map(({ hint }) => hint))].join(' '),
        where: whereOf(table, row, fault.column),
      };
    if (text('certainty') === 'disputed')
      remarks.push({
        code: 'dispute-lost',
        message: 'The event is disputed; a flat row doesn’t hold the claims that dispute it.',
        hint: 'Import the full GeoJSON to have them.',
        where: whereOf(table, row, 'certainty'),
      });
    const kind = PLACE_KINDS.find((one) => one === text('place_kind'));
    const precision = text(mapping.wherePrecision);
    const id = text('place_id');
    const title = text('title') === '' ? `Row ${row.line}` : written('title');
    const speakers = text('speakers');
    return {
      id: text('event_id') || null,
      eventType,
      title,
      summary: text('summary') === '' ? title : written('summary'),
      time,
      timeBasis: text('time_basis') === '' ? null : written('time_basis'),
      timeExtent: TIME_EXTENTS.find((one) => one === extent) ?? null,
      reported,
      place:
        at && !('code' in at)
          ? {
              ...(id === '' ? {} : { id }),
              ...(kind ? { kind } : {}),
              name:
                text('place_name') !== ''
                  ? written('place_name')
                  : `${at[1].toFixed(4)}, ${at[0].toFixed(4)}`,
              admin1: text('admin1') === '' ? null : written('admin1'),
              country: null,
              lon: at[0],
              lat: at[1],
              wherePrec: /^[1-7]$/.test(precision) ? Number(precision) : 2,
            }
          : null,
      controlEffect: effect,
      partyTo: text('party_to') || null,
      partyFrom: text('party_from') || null,
      actors: namesIn(text('actors')),
      figures: [],
      attribution: text('certainty') === 'reported' ? [] : [speakers || 'not named in the table'],
      kept: {},
      remarks,
      modality,
    };
  };
}

/** Before what spreadsheets take for a formula our CSV has an apostrophe: that is not part of the text. */
function unguarded(cell: SourceCell, isText: boolean): string {
  const text = cell === null ? '' : String(cell);
  return isText && /^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

/** Names of the parties that the rows name by their ids. */
export function ownPartyNames(table: SourceTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const places = new Map(table.columns.map((name, index) => [name, index]));
  const isText = table.format === 'csv' || table.format === 'tsv';
  const text = (row: SourceRow, column: string) =>
    unguarded(row.cells[places.get(column) ?? -1] ?? null, isText);
  for (const row of table.rows)
    for (const side of ['party_to', 'party_from']) {
      const [id, name] = [text(row, side), text(row, `${side}_name`)];
      if (id !== '' && name !== '') names.set(id, name);
    }
  return names;
}
