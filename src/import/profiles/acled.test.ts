import { describe, expect, it } from 'vitest';
import { ACLED_COLUMNS, OLD_ACLED_COLUMNS } from '../../../tests/fixtures/acledRows.ts';
import { DATE_PRECISION_FOLD, WHERE_PRECISION_FOLD } from '../../dataset/precisionFold.ts';
import { ACLED_SUB_TYPES, WHERE_PRECISION_OF_ACLED } from '../../dataset/reverseCrosswalk.ts';
import { datePrecision, daysTouched } from '../../domain/edtf.ts';
import { acled, readAcled, shownSpan } from './testing/readRow.ts';

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
