import { describe, expect, it } from 'vitest';
import {
  ACLED_COLUMNS,
  acledRow,
  type AcledRow,
  acledRows,
  OLD_ACLED_COLUMNS,
} from '../../../tests/fixtures/acledRows.ts';
import { csvText, sourceTable } from '../../../tests/fixtures/sourceTables.ts';
import { UCDP_COLUMNS, ucdpRow, type UcdpRow, ucdpRows } from '../../../tests/fixtures/ucdpRows.ts';
import { CROSSWALK } from '../../dataset/crosswalk.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import { DATE_PRECISION_FOLD, WHERE_PRECISION_FOLD } from '../../dataset/precisionFold.ts';
import {
  ACLED_SUB_TYPES,
  ACLED_TYPES,
  UCDP_TYPES,
  WHERE_PRECISION_OF_ACLED,
} from '../../dataset/reverseCrosswalk.ts';
import { datePrecision, daysTouched } from '../../domain/edtf.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { SourceRow } from '../contract.ts';
import { guessMapping } from '../guessMapping.ts';
import { importTable } from '../importTable.ts';
import { UNHURRIED } from '../pace.ts';
import { readSource } from '../readSource.ts';
import { gedVersion } from './ucdp.ts';
import { isProblem, type RowReading } from './profile.ts';
import { profileFacts, profileMapping, profileOf, profileReader } from './profiles.ts';

const shownSpan = ({ earliest, latest }: OpenSpan) =>
  [earliest, latest].map((t) => (t === null ? null : formatInstant(t)));

function readAcled(changes: AcledRow, columns: readonly string[] = ACLED_COLUMNS, more: object = {}) {
  const table = sourceTable(columns, [acledRow(changes)]);
  const mapping = { ...profileMapping('acled', columns), ...more };
  return profileReader('acled', table, mapping)(table.rows[0] as SourceRow);
}
function acled(changes: AcledRow, columns?: readonly string[], more?: object): RowReading {
  const reading = readAcled(changes, columns, more);
  if (isProblem(reading)) throw new Error(reading.message);
  return reading;
}
function readUcdp(changes: UcdpRow) {
  const table = sourceTable(UCDP_COLUMNS, [ucdpRow(changes)]);
  return profileReader('ucdp', table, profileMapping('ucdp', UCDP_COLUMNS))(table.rows[0] as SourceRow);
}
function ucdp(changes: UcdpRow): RowReading {
  const reading = readUcdp(changes);
  if (isProblem(reading)) throw new Error(reading.message);
  return reading;
}

describe('whose columns they are', () => {
  it('is told by the columns, whatever their case and order', () => {
    expect(profileOf(ACLED_COLUMNS)).toBe('acled');
    expect(profileOf(OLD_ACLED_COLUMNS)).toBe('acled');
    expect(profileOf([...OLD_ACLED_COLUMNS].toReversed().map((name) => name.toUpperCase()))).toBe('acled');
    expect(profileOf(UCDP_COLUMNS)).toBe('ucdp');
    expect(profileOf(['\uFEFFid', ...UCDP_COLUMNS.slice(1)])).toBe('ucdp');
    expect(profileOf(['event_date', 'latitude', 'longitude', 'actor1'])).toBe(null);
    expect(profileOf(['title', 'begin', 'lon', 'lat'])).toBe(null);
  });

  it('maps to columns that are there, and leaves out what was not exported', () => {
    for (const [profile, columns] of [
      ['acled', OLD_ACLED_COLUMNS],
      ['ucdp', UCDP_COLUMNS],
    ] as const) {
      const { actors, ...mapping } = profileMapping(profile, columns);
      for (const name of ['begin', 'lon', 'lat', 'place', 'type', 'id'] as const)
        expect(columns).toContain(mapping[name]);
      expect(actors.every((actor) => (columns as readonly string[]).includes(actor))).toBe(true);
    }
    expect(profileMapping('acled', ['event_date', 'actor1']).wherePrecision).toBe(null);
  });
});

describe('the time of an ACLED row', () => {
  it.each([
    ['1', '10 June 2031', '2031-06-10T00:00:00Z', '2031-06-11T00:00:00Z', 1],
    ['2', '2031-06-12', '2031-06-09T00:00:00Z', '2031-06-16T00:00:00Z', 3],
    ['3', '2031-06-15', '2031-06-01T00:00:00Z', '2031-07-01T00:00:00Z', 4],
    ['3', '2032-02-29', '2032-02-01T00:00:00Z', '2032-03-01T00:00:00Z', 4],
    ['3', '2031-12-31', '2031-12-01T00:00:00Z', '2032-01-01T00:00:00Z', 4],
  ])('of precision %s on %s', (time_precision, event_date, earliest, latest, prec) => {
    const { time, remarks } = acled({ time_precision, event_date });
    expect(shownSpan(time)).toEqual([earliest, latest]);
    expect(datePrecision(daysTouched(time, 'UTC'))).toBe(prec);
    expect(remarks).toEqual([]);
  });

  it('folds back to the code that it came from', () => {
    for (const code of [1, 2, 3]) {
      const days = daysTouched(acled({ time_precision: String(code) }).time, 'UTC');
      const fold = DATE_PRECISION_FOLD.find(({ ucdp: ours }) => ours === datePrecision(days));
      expect(fold?.acled).toBe(code);
      const where = acled({ geo_precision: String(code) }).place?.wherePrec;
      expect(WHERE_PRECISION_FOLD.find(({ ucdp: ours }) => ours === where)?.acled).toBe(code);
      expect(WHERE_PRECISION_OF_ACLED[code]).toBe(where);
    }
  });

  it('is the month where no code vouches for the day, and says so', () => {
    for (const time_precision of ['', '7', 'exact']) {
      const { time, remarks } = acled({ time_precision });
      expect(shownSpan(time)).toEqual(['2031-06-01T00:00:00Z', '2031-07-01T00:00:00Z']);
      expect(remarks.map(({ code }) => code)).toEqual(['acled-time-precision']);
    }
  });

  it('lies in days of the zone that was chosen', () => {
    const { time } = acled({}, ACLED_COLUMNS, { timeZone: 'Pacific/Auckland' });
    expect(shownSpan(time)).toEqual(['2031-06-09T12:00:00Z', '2031-06-10T12:00:00Z']);
  });

  it('is never guessed from numbers whose order nobody answered for', () => {
    expect(readAcled({ event_date: '03/04/2031' })).toMatchObject({ code: 'acled-date' });
    const slashed = { event_date: '03/04/2031' };
    const first = (order: string) => shownSpan(acled(slashed, ACLED_COLUMNS, { dateOrder: order }).time)[0];
    expect(first('day_first')).toBe('2031-04-03T00:00:00Z');
    expect(first('month_first')).toBe('2031-03-04T00:00:00Z');
    for (const event_date of ['', '30 February 2031', 'June 2031', '2031-13-01'])
      expect(readAcled({ event_date })).toMatchObject({
        code: 'acled-date',
        where: { file: 'rows.csv', line: 2, path: 'event_date' },
      });
  });
});

describe('who takes over in an ACLED row', () => {
  const state = { actor1: 'Army of Inventia', inter1: 'State forces' };
  const rebels = { actor2: 'Islanders', inter2: 'Rebel group' };
  const swapped = { actor1: 'Islanders', inter1: '2', actor2: 'Army of Inventia', inter2: '1' };
  const other = { actor1: 'Hill Men', inter1: 'Political militia' };
  const alone = { actor2: '', inter2: '' };

  it.each([
    ['Government regains territory', { ...state, ...rebels }, 'Islanders', 'Army of Inventia'],
    ['Government regains territory', swapped, 'Islanders', 'Army of Inventia'],
    ['Non-state actor overtakes territory', { ...state, ...rebels }, 'Army of Inventia', 'Islanders'],
    ['Non-state actor overtakes territory', swapped, 'Army of Inventia', 'Islanders'],
    ['Non-state actor overtakes territory', { ...other, ...rebels }, null, null],
    ['Government regains territory', { ...other, ...rebels }, null, null],
    ['Non-state actor overtakes territory', { ...state, actor2: 'Islanders', inter2: '' }, null, null],
    ['Non-violent transfer of territory', { ...other, ...alone }, null, 'Hill Men'],
    ['Non-violent transfer of territory', { ...state, ...rebels }, null, null],
  ])('%s, %j', (sub_event_type, actors, from, to) => {
    const reading = acled({ sub_event_type, ...actors });
    expect(reading).toMatchObject({
      eventType: 'control_change',
      controlEffect: 'change',
      partyFrom: from,
      partyTo: to,
    });
    expect(reading.remarks.map(({ code }) => code)).toEqual(to === null ? ['acled-taker-untold'] : []);
  });

  it('is asked of those three sub-types alone', () => {
    const changing = ACLED_SUB_TYPES.filter(({ changesHands }) => changesHands).map(({ theirs }) => theirs);
    expect(changing.toSorted()).toEqual([
      'Government regains territory',
      'Non-state actor overtakes territory',
      'Non-violent transfer of territory',
    ]);
    for (const { theirs, under } of ACLED_SUB_TYPES)
      expect(acled({ sub_event_type: theirs, event_type: under }).controlEffect).toBe(
        changing.includes(theirs) ? 'change' : null,
      );
  });

  it('is read from files without sub-types by their older types', () => {
    const columns = OLD_ACLED_COLUMNS.filter((name) => name !== 'sub_event_type');
    const old = acled({ event_type: 'Battle-Government regains territory', ...swapped }, columns);
    expect(old).toMatchObject({
      controlEffect: 'change',
      partyTo: 'Army of Inventia',
      partyFrom: 'Islanders',
    });
    expect(acled({ event_type: 'Battle-No change of territory' }, columns)).toMatchObject({
      eventType: 'armed_clash',
      controlEffect: null,
    });
  });
});

describe('what else an ACLED row says', () => {
  it('keeps actors, sources, deaths and codes', () => {
    const reading = acled({ assoc_actor_1: 'Harbour Guard; Quay Watch' });
    expect(reading).toMatchObject({
      id: 'INV1',
      eventType: 'armed_clash',
      title: 'Armed clash: Military Forces of Inventia (2020-) – Islanders of Fable',
      actors: ['Military Forces of Inventia (2020-)', 'Islanders of Fable', 'Harbour Guard', 'Quay Watch'],
      attribution: ['Island Radio; Mainland Herald'],
      place: { name: 'Invented Harbour', admin1: 'Outer Province', lon: 174.78, lat: -41.28, wherePrec: 1 },
      kept: { acled_time_precision: 1, acled_geo_precision: 1, acled_sub_event_type: 'Armed clash' },
    });
    expect(shownSpan(reading.reported)).toEqual([null, '2031-06-23T16:53:21Z']);
    expect(reading.figures).toEqual([
      { what: 'deaths', unit: 'people', low: 4, high: 4, words: 'estimate', saidBy: null },
    ]);
  });

  it('takes its 0 deaths, which also stand for silence, for no number', () => {
    expect(acled({ fatalities: '0' }).figures).toEqual([]);
    expect(acled({ fatalities: '' }).figures).toEqual([]);
  });

  it('lists a row without a point, and one of a type that is unknown', () => {
    expect(acled({ latitude: '', longitude: '' }).place).toBe(null);
    expect(acled({ latitude: '97' }).place).toBe(null);
    const { eventType, remarks } = acled({ event_type: 'Parades', sub_event_type: 'Brass band' });
    expect(eventType).toBe('other');
    expect(remarks.map(({ code }) => code)).toEqual(['acled-type-unknown']);
  });
});

describe('a UCDP row', () => {
  it('keeps its days, its codes, its sources and its three numbers', () => {
    const reading = ucdp({});
    expect(reading).toMatchObject({
      id: '900001',
      eventType: 'armed_clash',
      title: 'State-based conflict: Government of Inventia – Islanders',
      controlEffect: null,
      partyTo: null,
      partyFrom: null,
      attribution: ['Island Radio; Mainland Herald'],
      place: { name: 'Invented Harbour', admin1: 'Outer Province', wherePrec: 1 },
      kept: { ucdp_date_prec: 1, ucdp_where_prec: 1, ucdp_best: 6 },
    });
    expect(shownSpan(reading.time)).toEqual(['2031-06-10T00:00:00Z', '2031-06-11T00:00:00Z']);
    expect(shownSpan(reading.reported)).toEqual(['2031-06-11T00:00:00Z', '2031-06-13T00:00:00Z']);
    expect(reading.figures).toEqual([
      { what: 'deaths', unit: 'people', low: 5, high: 9, words: 'best estimate 6', saidBy: null },
      { what: 'civilian deaths', unit: 'people', low: 1, high: 1, words: 'best estimate', saidBy: null },
    ]);
  });

  it('keeps the precision that its days have', () => {
    for (const row of ucdpRows(200)) {
      const { time, place, remarks } = ucdp(row);
      expect(datePrecision(daysTouched(time, 'UTC'))).toBe(Number(row['date_prec']));
      expect(place?.wherePrec).toBe(Number(row['where_prec']));
      expect(remarks).toEqual([]);
    }
  });

  it('says so where a code stands for more days than are given', () => {
    expect(ucdp({ date_prec: '4' }).remarks).toMatchObject([{ code: 'ucdp-days-fewer' }]);
  });

  it('is skipped without days, or with days that run backward', () => {
    expect(readUcdp({ date_start: '' })).toMatchObject({ code: 'ucdp-date', where: { path: 'date_start' } });
    expect(readUcdp({ date_end: '2031-06-09' })).toMatchObject({ code: 'ucdp-dates-backward' });
    expect(readUcdp({ date_end: 'soon' })).toMatchObject({ code: 'ucdp-date', where: { path: 'date_end' } });
  });

  it('is known when the last of its sources was out, or at no time that can be told', () => {
    expect(ucdp({ source_date: '2031-06-12;no date' }).reported).toEqual({ earliest: null, latest: null });
    expect(ucdp({ source_date: '' }).reported).toEqual({ earliest: null, latest: null });
  });
});

describe('what a file says of itself', () => {
  it('forbids to pass on ACLED’s rows, and cites both as they ask for', () => {
    const ours = profileFacts('acled', sourceTable(ACLED_COLUMNS, []));
    expect(ours.mayPassOn).toBe(false);
    expect(ours.citeAs).toContain('www.acleddata.com. Accessed');
    const theirs = profileFacts('ucdp', sourceTable(UCDP_COLUMNS, [], 'GEDEvent_v25_1.csv'));
    expect(theirs).toMatchObject({ mayPassOn: true, licence: 'CC-BY-4.0' });
    expect(theirs.citeAs).toContain('version 25.1,');
  });

  it.each([
    ['GEDEvent_v25_1.csv', '25.1'],
    ['ged251.csv', '25.1'],
    ['GEDEvent_v25_0_9.csv', '25.0.9'],
    ['ged 24.1.csv', '24.1'],
    ['my rows.csv', null],
    ['charged2020.csv', null],
  ])('the version of %s is %s', (name, version) => {
    expect(gedVersion(name)).toBe(version);
  });
});

describe('the published tables', () => {
  it('say what the profiles do, in both directions', () => {
    for (const { theirs, ours } of ACLED_SUB_TYPES) {
      expect(CROSSWALK[ours].acledSubEventTypes).toContain(theirs);
      expect(acled({ sub_event_type: theirs }).eventType).toBe(ours);
    }
    const known = new Set(ACLED_SUB_TYPES.map(({ theirs }) => theirs));
    for (const { acledSubEventTypes, acledEventType } of Object.values(CROSSWALK))
      for (const word of acledSubEventTypes) {
        expect(known).toContain(word);
        const under = ACLED_SUB_TYPES.find(({ theirs }) => theirs === word)?.under ?? '';
        expect(acledEventType).toContain(under);
      }
    for (const { theirs, ours } of ACLED_TYPES)
      expect(acled({ event_type: theirs, sub_event_type: '' }).eventType).toBe(ours);
    for (const { theirs, ours, under } of UCDP_TYPES) {
      expect(ucdp({ type_of_violence: theirs }).eventType).toBe(ours);
      expect(CROSSWALK[ours].ucdp).toContain(under.split(' ')[0]);
    }
  });
});

describe('a whole file', () => {
  const files = [
    ['acled', 'ACLED', csvText(ACLED_COLUMNS, acledRows(120))],
    ['acled', 'old ACLED', csvText(OLD_ACLED_COLUMNS, acledRows(60, 2))],
    ['ucdp', 'UCDP', csvText(UCDP_COLUMNS, ucdpRows(120))],
  ] as const;

  it.each(files)('of %s (%s) becomes a dataset that the strict reader takes', async (profile, name, text) => {
    const source = await readSource(new TextEncoder().encode(text), `${name}.csv`, UNHURRIED);
    if (source.kind !== 'table') throw new Error('no table');
    const { mapping, open } = guessMapping(source.table);
    expect([mapping.profile, open]).toEqual([profile, []]);
    const { text: made, report } = await importTable(source.table, mapping, UNHURRIED);
    expect(report).toMatchObject({ skipped: [], plotted: source.table.rows.length });
    const dataset = decodeDataset(made ?? '', name);
    expect(dataset.events.size).toBe(source.table.rows.length);
    expect(dataset.mayPassOn).toBe(profile === 'ucdp');
    expect(dataset.citeAs).toContain(profile === 'ucdp' ? 'Sundberg' : 'acleddata.com');
    const effects = new Set([...dataset.events.values()].map(({ controlEffect }) => controlEffect));
    expect(effects).toEqual(new Set(profile === 'ucdp' ? ['none'] : ['none', 'change']));
  });
});
