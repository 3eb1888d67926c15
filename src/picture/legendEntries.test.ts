import { describe, expect, it } from 'vitest';
import { at, dataset } from '../../tests/fixtures/flagshipPicture.ts';
import type { KnownAt } from '../domain/control/state.ts';
import { kindEntries, partyEntries } from './legendEntries.ts';

const parties = (known?: KnownAt) => partyEntries(dataset, 'en', known).map(({ key }) => key);
const noon = at('2014-06-12T12:00Z');

describe('the legend', () => {
  it('names every holder and every kind of place where there is no cut', () => {
    expect(parties('all')).toEqual(parties());
    expect(parties()).toEqual(['insurgents', 'iraqi-government', 'isis', 'kurdish-forces']);
    expect(kindEntries(dataset, 'all')).toEqual(kindEntries(dataset));
    expect(kindEntries(dataset)).toEqual(expect.arrayContaining(['border_crossing', 'airport']));
  });

  it('tells of no kind of place and of no holder that only later reports speak of', () => {
    // Until noon of the 12th cities alone had been spoken of.
    expect(kindEntries(dataset, noon)).toEqual([]);
    expect(kindEntries(dataset, at('2014-06-12T17:00Z'))).not.toContain('border_crossing');
    expect(parties(noon)).toEqual(parties());
    // Chatham House's paper alone: it says nothing yet of Kurdish forces.
    expect(parties(at('2014-06-11T21:00Z'))).toEqual(['iraqi-government', 'isis']);
    expect(parties(at('2014-06-09T00:00Z'))).toEqual([]);
  });
});
