import { describe, expect, it } from 'vitest';
import { ucdpRows } from '../../../tests/fixtures/ucdpRows.ts';
import { datePrecision, daysTouched } from '../../domain/edtf.ts';
import { readUcdp, shownSpan, ucdp } from './testing/readRow.ts';

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
