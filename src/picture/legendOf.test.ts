import { describe, expect, it } from 'vitest';
import { at, dataset, flagshipInput } from '../../tests/fixtures/flagshipPicture.ts';
import { en } from '../text/en.ts';
import { legendOf } from './legendOf.ts';
import { placeMarks } from './placeMarks.ts';
import { MARK_INK } from './theme.ts';

function legendAt(iso: string, places: (id: string) => boolean = () => true) {
  const input = flagshipInput({ t: at(iso) });
  const marks = placeMarks(dataset, input.places, input.events).filter(({ place }) => places(place.placeId));
  const groups = legendOf(marks, dataset, en, MARK_INK.light);
  return Object.fromEntries(groups.map(({ key, lines }) => [key, lines.map((line) => line.key)]));
}

describe('legendOf', () => {
  it('is empty without marks', () => {
    expect(legendAt('2014-06-12T18:00Z', () => false)).toEqual({});
  });

  it('explains the states that occur and no others', () => {
    expect(legendAt('2014-06-11T09:00Z', (id) => id === 'mosul')).toMatchObject({ parties: ['isis'] });
    expect(legendAt('2014-06-11T09:00Z', (id) => id === 'mosul')).not.toHaveProperty('states');
    expect(legendAt('2014-06-10T12:00Z', (id) => id === 'mosul')).toMatchObject({
      parties: ['iraqi-government', 'isis'],
      states: ['changing'],
    });
    expect(legendAt('2014-06-12T18:00Z', (id) => id === 'mosul')['states']).toContain('disputed');
  });

  it('explains who holds a place later, of which nobody says since when', () => {
    expect(legendAt('2014-06-10T12:00Z', (id) => id === 'fallujah')).toMatchObject({
      parties: ['isis'],
      states: ['next'],
    });
  });

  it('explains the kinds of places that have a mark', () => {
    expect(legendAt('2014-06-24T06:00Z', (id) => id === 'al-qaim-crossing')['kinds']).toEqual([
      'border_crossing',
    ]);
    expect(legendAt('2014-06-24T06:00Z', (id) => id === 'tikrit')).not.toHaveProperty('kinds');
  });

  it('explains the glyphs that occur, in their own order', () => {
    const { events = [] } = legendAt('2014-06-24T06:00Z');
    expect(events.length).toBeGreaterThan(2);
    expect(new Set(events).size).toBe(events.length);
    expect(legendAt('2014-06-24T06:00Z', (id) => id === 'al-waleed-crossing')).not.toHaveProperty('events');
  });
});
