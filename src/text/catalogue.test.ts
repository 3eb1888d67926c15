import { describe, expect, test } from 'vitest';
import { isolated } from './isolate.ts';
import { catalogueOf } from './language.ts';
import { lateWords } from './late.ts';

const text = catalogueOf('en');
const { panels } = text;
const { details } = lateWords(text);

describe('a name from outside', () => {
  test('stands as it is where it turns nothing', () => {
    for (const name of ['Mosul', 'Chatham House', 'Përmet', '北京']) expect(isolated(name)).toBe(name);
  });

  test('is isolated where it would, and loses the marks that reach beyond it', () => {
    expect(isolated('الموصل')).toBe('\u2068الموصل\u2069');
    expect(isolated('\u202egnihtyna\u2069')).toBe('\u2068gnihtyna\u2069');
  });
});

describe('a number of a claim', () => {
  test.each([
    [null, 325, 325, '325 lorries'],
    ['some', 500_000, 500_000, 'some 500,000 lorries'],
    ['up to', null, 500_000, 'up to 500,000 lorries'],
    [null, null, 500_000, 'up to 500,000 lorries'],
    ['over', 112, null, 'over 112 lorries'],
    [null, 112.29, null, 'at least 112.29 lorries'],
    ['hundreds', null, null, 'hundreds (lorries)'],
    [null, 30, 40, '30–40 lorries'],
    ['between', 2000, 3000, 'between 2,000 and 3,000 lorries'],
    [null, null, null, 'number not stated (lorries)'],
  ])('%s %s %s is "%s"', (words, low, high, expected) => {
    expect(details.amount(words, low, high, 'lorries', 'seized in Mosul')).toBe(expected);
  });

  test.each([
    ['people', 'soldiers killed', '1'],
    ['people', 'people who fled Mosul', '1'],
    ['prisons', 'prisons broken into', '1'],
    ['members of parliament', 'members present', '1'],
    ['USD per barrel', 'price of Brent crude', '1 USD per barrel'],
  ])('of %s, %s, is "%s"', (unit, what, expected) => {
    expect(details.amount(null, 1, 1, unit, what)).toBe(expected);
  });
});

describe('the count of events', () => {
  test('names each part that there is', () => {
    const some = { all: 130, onMap: 64, beyond: 9, unplaced: 37, undated: 20 };
    expect(panels.eventsCount(some)).toBe(
      'Of these, 64 at a place on this map, 9 beyond it, 37 without a place; the other 20 without a date.',
    );
    const none = { all: 1, onMap: 0, beyond: 0, unplaced: 0, undated: 0 };
    expect(panels.eventsCount({ ...none, onMap: 1 })).toBe('Of these, 1 at a place on this map.');
    expect(panels.eventsCount({ ...none, undated: 1 })).toBe('Of these, none with a date.');
  });
});
