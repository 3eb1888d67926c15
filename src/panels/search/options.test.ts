import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { search, SEARCH_LIMITS } from '../../domain/search.ts';
import { searchIndex } from '../../domain/searchIndex.ts';
import { optionOfEnter, optionsOf } from './options.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const index = searchIndex(dataset, 'all');

test('a kind of which more was found than is listed ends with the line that lists the rest', () => {
  const found = search(index, 'isis');
  const options = optionsOf(found, 'isis', 30);
  const events = options.filter(({ kind }) => kind === 'events');
  const more = options[options.findLastIndex(({ kind }) => kind === 'events') + 1];
  expect(events.length).toBe(SEARCH_LIMITS.events);
  expect(found.events.more).toBeGreaterThan(0);
  expect(more).toEqual({ kind: 'more', group: 'events', more: found.events.more });

  const whole = search(index, 'isis', { ...SEARCH_LIMITS, events: Infinity });
  const all = optionsOf(whole, 'isis', 30);
  expect(all.filter(({ kind }) => kind === 'events').length).toBe(events.length + found.events.more);
  expect(all.some((option) => option.kind === 'more' && option.group === 'events')).toBe(false);
});

test('Enter takes the words where an event has them, else the first that was found', () => {
  const found = search(index, 'Telafer');
  expect(optionOfEnter(optionsOf(found, 'Telafer', 3))).toMatchObject({ kind: 'words', events: 3 });
  expect(optionOfEnter(optionsOf(found, 'Telafer', 0))).toMatchObject({ kind: 'places' });
});
