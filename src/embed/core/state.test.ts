import { describe, expect, test } from 'vitest';
import { DEFAULT_EMBED } from '../../domain/embedOptions.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { allowed, momentIn, needsFacts, readQuery } from './state.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };

describe('a query', () => {
  test('is a view and what an embedder chooses; neither takes the other for unreadable', () => {
    const { view, options, ignored } = readQuery('t=2014-06-12T18:00Z&place=mosul&ui=none&utm_source=x');
    expect(view).toMatchObject({ t: at('2014-06-12T18:00Z'), place: 'mosul' });
    expect(options.parts).toEqual([]);
    expect(ignored).toEqual([]);
  });

  test('tells what can’t be read of both', () => {
    expect(readQuery('t=soon&ui=everything&lock=moment').ignored).toEqual(['t=soon', 'ui=everything']);
  });
});

test('other data is no version of the site’s own', () => {
  const { options, ignored } = readQuery('data=other.geojson&release=0123456789ab');
  expect(options.release).toBe(null);
  expect(ignored).toEqual(['release=0123456789ab']);
  expect(readQuery('release=0123456789ab').options.release).toBe('0123456789ab');
});

test.each([
  [null, 'all', '2014-06-24T21:00Z'],
  ['2014-06-12T18:00Z', 'all', '2014-06-12T18:00Z'],
  ['2015-01-01T00:00Z', 'all', '2014-06-24T21:00Z'],
  ['2014-06-12T18:00Z', '2014-06-11T00:00Z', '2014-06-11T00:00Z'],
  [null, '2014-01-01T00:00Z', '2014-06-08T21:00Z'],
] as const)('a clock asked to %s, known %s, stands at %s', (t, known, there) => {
  const cut = known === 'all' ? known : at(known);
  expect(momentIn(period, { known: cut }, t && at(t))).toBe(at(there));
});

test.each([
  ['', false],
  ['t=2014-06-12T18:00Z&place=mosul&map=6/34/43&theme=dark&tz=utc', false],
  ['known=2014-06-12T18:00Z', true],
  ['mode=window&from=2014-06-11T00:00Z', true],
  ['mode=so-far', true],
  ['parties=isis', true],
  ['q=airport', true],
  ['story=known-at-noon', true],
  ['story=known-at-noon&t=2014-06-12T18:00Z', false],
])('“%s” needs more than the first slice: %s', (query, needs) => {
  expect(needsFacts(readQuery(query).view)).toBe(needs);
});

test('of a change a lock leaves what it doesn’t hold', () => {
  const change = { t: period.latest, known: period.latest, camera: null, parties: [], place: null };
  const left = (...locks: typeof DEFAULT_EMBED.locks) =>
    Object.keys(allowed(change, { ...DEFAULT_EMBED, locks }));
  expect(left()).toEqual(Object.keys(change));
  expect(left('moment')).toEqual(['camera', 'parties', 'place']);
  expect(left('view')).toEqual(['t', 'known', 'parties', 'place']);
  expect(left('moment', 'view', 'filters')).toEqual(['place']);
});

test('nothing that a view holds by default needs the facts', () => {
  expect(needsFacts(DEFAULT_VIEW)).toBe(false);
});
