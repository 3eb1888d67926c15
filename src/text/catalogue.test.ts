import { describe, expect, test } from 'vitest';
import { isolated } from './isolate.ts';
import { catalogueOf } from './language.ts';

const { panels } = catalogueOf('en');

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
    [null, 325, 325, '325 people'],
    ['some', 500_000, 500_000, 'some 500,000 people'],
    ['up to', null, 500_000, 'up to 500,000 people'],
    [null, null, 500_000, 'up to 500,000 people'],
    ['over', 112, null, 'over 112 people'],
    [null, 112.29, null, 'at least 112.29 people'],
    ['hundreds', null, null, 'hundreds (people)'],
    [null, 30, 40, '30–40 people'],
    [null, null, null, '(people)'],
  ])('%s %s %s is "%s"', (words, low, high, expected) => {
    expect(panels.amount(words, low, high, 'people')).toBe(expected);
  });
});

describe('the count of events', () => {
  test('names each part that there is', () => {
    const some = { all: 130, onMap: 64, beyond: 9, unplaced: 37, undated: 20 };
    expect(panels.eventsCount(some)).toBe(
      '130 events: 64 at a place on this map, 9 beyond it, 37 without a place; the other 20 without a date.',
    );
    const none = { all: 1, onMap: 0, beyond: 0, unplaced: 0, undated: 0 };
    expect(panels.eventsCount({ ...none, onMap: 1 })).toBe('1 event: 1 at a place on this map.');
    expect(panels.eventsCount({ ...none, undated: 1 })).toBe('1 event: none has a date.');
  });
});
