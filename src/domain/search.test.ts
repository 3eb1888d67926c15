import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { closeness, folded } from './closeness.ts';
import { isKnown } from './control/known.ts';
import { type Instant, parseInstant } from './instant.ts';
import { countFound, search, SEARCH_GROUPS } from './search.ts';
import { searchIndex } from './searchIndex.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const all = searchIndex(dataset, 'all');
const ALL = { places: 999, parties: 999, events: 999, speakers: 999 };
const firstPlace = (query: string) => search(all, query).places.hits[0]?.what.placeId;
const close = (query: string, name: string) => closeness(folded(query), folded(name));

describe('a name answers a query', () => {
  test.each([
    ['mosul', 'Mosul', 'same'],
    ['al qaim', 'Al-Qaim', 'same'],
    ['ALQAIM', 'al-Qa’im', 'same'],
    ['tal', 'Tal Afar airport', 'start'],
    ['talaf', 'Tal Afar', 'start'],
    ['qaim', 'Al-Qaim crossing', 'words'],
    ['airp tal', 'Tal Afar airport', 'words'],
    ['afarair', 'Tal Afar airport', 'words'],
    ['kirkku', 'Kirkuk', 'slip'],
    ['Samara', 'Samarra', 'slip'],
    ['fallujha', 'Fallujah', 'slip'],
    ['erbil', 'Irbil', 'slip'],
    ['Telafer', 'Tal Afar', 'sound'],
    ['Tall ʿAfar', 'Tal Afar', 'slip'],
    ['الموصل', 'الموصل', 'same'],
    ['موصل', 'الموصل', null],
    ['Anah', 'Rawa', null],
    ['mosl', 'Mosul', null],
    ['a', 'Mosul', null],
    ['', 'Mosul', null],
    [' - ', 'Mosul', null],
  ])('%s finds %s: %s', (query, name, expected) => {
    expect(close(query, name)).toBe(expected);
  });

  test('letter for letter when it is itself, whatever its case, accents and hyphens', () => {
    const name = fc
      .array(fc.stringMatching(/^[a-zA-Zéüأبتثج]{1,8}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        expect(close(text, text)).toBe('same');
        expect(close(text.replaceAll(' ', '-'), text.normalize('NFD').toUpperCase())).toBe('same');
      }),
    );
  });

  test('with one slip in a long word, and not with two', () => {
    const word = fc.stringMatching(/^[bcdfg]{6,10}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', ''), (text, at, letter) => {
        const index = at % text.length;
        const slipped = text.slice(0, index) + letter + text.slice(index + 1);
        expect(close(slipped, text)).not.toBeNull();
      }),
    );
    expect(close('xbcdxg', 'bbcdfg')).toBeNull();
  });
});

describe('a search', () => {
  test.each(['Tal Afar', 'talafar', 'Telafer', 'tal-afar', 'تلعفر', 'تەلەعفەر', 'TALAFER'])(
    'finds Tal Afar by %s',
    (query) => expect(firstPlace(query)).toBe('tal-afar'),
  );

  test('finds every place by each of its names', () => {
    const known = new Set(all.places.map(({ what }) => what.placeId));
    expect(known.size).toBeGreaterThan(20);
    const named = [...dataset.places.values()]
      .filter(({ placeId }) => known.has(placeId))
      .flatMap(({ placeId, name, nameAr, nameCkb, spellings }) =>
        [name, nameAr, nameCkb, ...spellings].flatMap((one) =>
          one === null ? [] : [[one, placeId] as const],
        ),
      );
    for (const [spelling, placeId] of named) {
      const { hits } = search(all, spelling, ALL).places;
      expect(hits.map(({ what }) => what.placeId)).toContain(placeId);
    }
  });

  test('puts what is the same before what begins alike, and that before other words and slips', () => {
    const names = search(all, 'kirkuk', ALL).places.hits.map(({ what }) => what.name);
    expect(names[0]).toBe('Kirkuk');
    expect(names).toContain('Outskirts of Kirkuk');
  });

  test('says by which name a place was found when it goes by another', () => {
    expect(search(all, 'تلعفر').places.hits[0]?.found).toBe('تلعفر');
    expect(search(all, 'Tal Afar').places.hits[0]?.found).toBeNull();
  });

  test('finds parties by their aliases, speakers by their names, events by what is said of them', () => {
    expect(search(all, 'peshmerga').parties.hits[0]?.what.partyId).toBe('kurdish-forces');
    expect(search(all, 'zebari').speakers.hits[0]?.what).toEqual({ name: 'Hoshyar Zebari', claims: 2 });
    const event = [...dataset.events.values()][0];
    const words = event?.claims[0]?.paraphrase ?? '';
    const found = search(all, words, ALL).events.hits.map(({ what }) => what.event.eventId);
    expect(found).toContain(event?.eventId);
  });

  test('lists no more than it is asked for, and counts the rest', () => {
    const found = search(all, 'a');
    const everything = search(all, 'a', ALL);
    for (const group of SEARCH_GROUPS) {
      const total = everything[group].hits.length;
      expect(found[group].hits.length + found[group].more, group).toBe(total);
    }
    expect(countFound(found)).toBe(countFound(everything));
    expect(found.events.more).toBeGreaterThan(0);
  });

  test('of nothing finds nothing', () => {
    for (const query of ['', '   ', '…', '\u202e']) expect(countFound(search(all, query))).toBe(0);
  });
});

describe('with a cut', () => {
  const cuts = ['2014-06-11T21:00Z', '2014-06-12T12:00Z', '2014-06-13T00:00Z'];
  test.each(cuts)('at %s nothing is found that was reported later', (text) => {
    const known = parseInstant(text) as Instant;
    const claims = [...dataset.events.values()].flatMap((event) => event.claims);
    const speakers = new Set(claims.filter((claim) => isKnown(claim, known)).flatMap((c) => c.attribution));
    const index = searchIndex(dataset, known);
    expect(index.events.length).toBeLessThan(all.events.length);
    for (const claim of claims) {
      if (isKnown(claim, known)) continue;
      const found = search(index, claim.paraphrase, ALL);
      const said = found.events.hits.flatMap(({ what }) => what.claims);
      expect(said.every((one) => isKnown(one, known))).toBe(true);
    }
    expect(index.speakers.every(({ what }) => speakers.has(what.name))).toBe(true);
    const places = new Set(index.events.flatMap(({ what: { event } }) => [event.placeId, event.placeToId]));
    expect(index.places.every(({ what }) => places.has(what.placeId))).toBe(true);
  });

  test('before any report there is nothing to be found', () => {
    const index = searchIndex(dataset, parseInstant('2014-06-01T00:00Z') as Instant);
    expect(countFound(search(index, 'mosul'))).toBe(0);
    expect(countFound(search(index, 'isis'))).toBe(0);
  });
});
