import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, MINUTE, parseInstant } from '../domain/instant.ts';
import { CERTAINTIES } from '../domain/certainty.ts';
import { EVENT_TYPES, MODALITIES } from '../domain/event.ts';
import { COMPARED_BY } from '../domain/comparison.ts';
import {
  AXES,
  DEFAULT_VIEW,
  DRAWINGS,
  THEMES,
  TIME_DISPLAYS,
  TIME_MODES,
  type View,
} from '../domain/view.ts';
import { decodeView, encodeView } from './codec.ts';

const at = (text: string) => parseInstant(text) as Instant;
const minutes = fc.integer({ min: -30_000_000, max: 130_000_000 }).map((n) => (n * MINUTE) as Instant);
const id = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => !/\p{C}/u.test(text));
const decimal = (limit: number, digits: number) =>
  fc.integer({ min: -limit * 10 ** digits, max: limit * 10 ** digits }).map((n) => n / 10 ** digits + 0);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const views = fc.record({
  t: fc.option(minutes),
  from: fc.option(minutes),
  mode: fc.constantFrom(...TIME_MODES),
  types: fc.subarray([...EVENT_TYPES]),
  parties: ids,
  certainty: fc.subarray([...CERTAINTIES]),
  modality: fc.subarray([...MODALITIES]),
  documents: ids,
  q: fc.oneof(
    fc.constant(''),
    id.filter((text) => text.trim() !== ''),
  ),
  compare: fc.option(
    fc.record({
      t: minutes,
      known: fc.oneof(fc.constant('all' as const), minutes),
      by: fc.constantFrom(...COMPARED_BY),
    }),
  ),
  story: fc.option(id),
  drawing: fc.constantFrom(...DRAWINGS),
  axis: fc.constantFrom(...AXES),
  known: fc.oneof(fc.constant('all' as const), minutes),
  place: fc.option(id),
  event: fc.option(id),
  claim: fc.option(id),
  camera: fc.option(
    fc.record({ zoom: decimal(24, 2).map(Math.abs), lat: decimal(90, 4), lon: decimal(180, 4) }),
  ),
  theme: fc.constantFrom(...THEMES),
  timeDisplay: fc.constantFrom(...TIME_DISPLAYS),
  data: fc.option(fc.webPath().map((path) => `my${path}`)),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<View>;
const foreign = fc
  .array(fc.stringMatching(/^x[a-z]{1,5}(=[A-Za-z0-9%+_.~-]{0,8})?$/), { maxLength: 4 })
  .map((parts) => parts.join('&'));

describe('a view as a query string', () => {
  test('says nothing when everything is as usual', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, ignored: [], rest: [] });
  });

  test('reads like words', () => {
    const view = {
      ...DEFAULT_VIEW,
      t: at('2014-06-12T18:00Z'),
      place: 'mosul' as View['place'],
      camera: { zoom: 5.2, lat: 34.1, lon: -43 },
    };
    expect(encodeView(view)).toBe('t=2014-06-12T18:00Z&place=mosul&map=5.2/34.1/-43');
  });

  test.each(['2014-06-11T12:00Z', '2014-06-11T12:00Z,2014-06-12T12:00Z', '2014-06-11T12:00Z,maps'])(
    'compares with a moment, its cut, two maps: %s',
    (text) => expect(encodeView(decodeView(`compare=${text}`).view)).toBe(`compare=${text}`),
  );

  test.each([
    'compare=',
    'compare=maps',
    'compare=2014-06-11T12:00Z,now',
    'compare=2014-06-11T12:00Z,maps,all',
  ])('ignores and tells what compares with nothing: %s', (query) =>
    expect(decodeView(query)).toMatchObject({ view: DEFAULT_VIEW, ignored: [query] }),
  );

  test('lists words in the order of the vocabulary, each once, however they came', () => {
    const canonical = 'types=armed_clash,attack&certainty=reported,claimed';
    const ticked = { ...DEFAULT_VIEW, types: ['attack', 'armed_clash'], certainty: ['claimed', 'reported'] };
    expect(encodeView(ticked as View)).toBe(canonical);
    const { view } = decodeView('certainty=claimed,reported&types=attack,armed_clash,attack');
    expect(encodeView(view)).toBe(canonical);
  });

  test.each(['types=attack,plague', 'certainty=', 'modality=Happened', 'parties=%252', 'q=%20'])(
    'that lists what isn’t a word is ignored and told: %s',
    (query) => expect(decodeView(query)).toMatchObject({ view: DEFAULT_VIEW, ignored: [query] }),
  );

  test('comes back the same, beside any keys of others', () => {
    fc.assert(
      fc.property(views, foreign, (view, others) => {
        const query = encodeView(view, decodeView(others).rest);
        const decoded = decodeView(query);
        expect(decoded.view).toEqual(view);
        expect(decoded.ignored).toEqual([]);
        expect(encodeView(decoded.view, decoded.rest)).toBe(query);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and its canonical form is stable: 2000 garbage queries', () => {
    const key = fc.constantFrom(
      't',
      'known',
      'place',
      'event',
      'claim',
      'map',
      'theme',
      'tz',
      'data',
      'utm',
      '',
      '%',
    );
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '%',
        '%E0%A4%A',
        '2014-13-45T99:99Z',
        '99/99/999',
        '1e9/0/0',
        'NaN/NaN/NaN',
        'javascript:0',
      ),
    );
    const garbage = fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(garbage, fc.string({ unit: 'binary' })), (query) => {
        const { view, rest } = decodeView(query);
        const canonical = encodeView(view, rest);
        const again = decodeView(canonical);
        expect(again.view).toEqual(view);
        expect(encodeView(again.view, again.rest)).toBe(canonical);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['t=2014-06-12T18:00:59Z', '2014-06-12T18:00Z'],
    ['t=2014-06-12T21:00%2B03:00', '2014-06-12T18:00Z'],
    ['t=2014-06-12T21:00+03:00', '2014-06-12T18:00Z'],
  ])('%s is understood', (query, t) => {
    expect(decodeView(query)).toMatchObject({ view: { t: at(t) }, ignored: [] });
  });

  test.each([
    't=yesterday',
    't=2014-06-31T00:00Z',
    't=2014-06-12T18:00',
    'map=25/0/0',
    'map=5/91/0',
    'map=5/0/181',
    'map=5/0',
    'theme=pink',
    'tz=Mars',
    'place=',
    'data=javascript:alert(1)',
    'data=https://user@example.org/other.geojson',
    'data=https:example.org/other.geojson',
    'data=http://example.org/other.geojson',
    'data=//example.org/other.geojson',
    'data=%5C%5Cexample.org/other.geojson',
    'data=file:///etc/passwd',
    't=%',
  ])('%s is ignored and told', (query) => {
    const { view, ignored } = decodeView(query);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(ignored).toEqual([query]);
  });

  test('what others put there stays in its place, to the letter', () => {
    const { view, rest } = decodeView('utm=a+b%20c&t=2014-06-12T18:00Z&lang=ar&flag&place=mosul');
    expect(encodeView({ ...view, place: null, theme: 'dark' }, rest)).toBe(
      'utm=a+b%20c&t=2014-06-12T18:00Z&lang=ar&flag&theme=dark',
    );
  });

  test('of two of a kind the first counts', () => {
    expect(decodeView('theme=dark&theme=light')).toMatchObject({
      view: { theme: 'dark' },
      ignored: ['theme=light'],
    });
  });
});
