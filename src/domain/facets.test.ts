import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { CERTAINTIES } from './certainty.ts';
import { EVENT_TYPES, MODALITIES } from './event.ts';
import { facetCounts } from './facets.ts';
import { FACETS, type Filter, matchesFilter, NO_FILTER } from './filter.ts';
import { HOUR, type Instant, plus } from './instant.ts';
import { periodOf } from './period.ts';
import { placeFilter } from './placeFilter.ts';
import { eventStates, placeStates } from './snapshot.ts';
import { inSpan, tallyOf } from './tally.ts';
import { TIME_MODES } from './view.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const OPTIONS = {
  types: EVENT_TYPES,
  parties: [...dataset.parties.keys()],
  certainty: CERTAINTIES,
  modality: MODALITIES,
  documents: [...dataset.documents.keys()],
};
const some = <Option>(options: readonly Option[]) =>
  fc.oneof(fc.constant([] as Option[]), fc.subarray([...options], { maxLength: 3 }));
const filters: fc.Arbitrary<Filter> = fc.record({
  types: some(OPTIONS.types),
  parties: some(OPTIONS.parties),
  certainty: some(OPTIONS.certainty),
  modality: some(OPTIONS.modality),
  documents: some(OPTIONS.documents),
  q: fc.constantFrom('', '', 'mosul', 'alqaim', 'say that', 'تلعفر'),
});
const instants = fc
  .integer({ min: 0, max: (period.latest - period.earliest) / HOUR })
  .map((hours) => plus(period.earliest, hours * HOUR));
const moments = fc.record({
  filter: filters,
  t: instants,
  known: fc.oneof(fc.constant('all' as const), instants),
  mode: fc.constantFrom(...TIME_MODES),
  width: fc.integer({ min: 0, max: 72 }),
});
type Case = typeof moments extends fc.Arbitrary<infer T> ? T : never;
const eventsOf = ({ t, known, mode, width }: Case) =>
  eventStates(
    dataset,
    t,
    known,
    mode === 'instant' ? null : mode === 'window' ? plus(t, -width * HOUR) : (-8.64e15 as Instant),
  );

describe('the number beside an option', () => {
  test('is how many events would be shown with it, as brute force counts them; none is left out', () => {
    fc.assert(
      fc.property(moments, (drawn) => {
        const events = inSpan(drawn.mode, eventsOf(drawn));
        const counts = facetCounts(drawn.filter, events, dataset);
        for (const facet of FACETS) {
          const options: readonly string[] = OPTIONS[facet];
          const tally: ReadonlyMap<string, number> = counts[facet];
          expect([...tally.keys()]).toEqual([...options]);
          for (const option of options) {
            const filter = { ...drawn.filter, [facet]: [option] } as Filter;
            const shown = events.filter((state) => matchesFilter(filter, state, dataset));
            expect(tally.get(option), `${facet} ${option}`).toBe(shown.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is shown and what is left out', () => {
  test('add up to all events', () => {
    fc.assert(
      fc.property(moments, (drawn) => {
        const events = eventsOf(drawn);
        const shown = inSpan(drawn.mode, events).filter((s) => matchesFilter(drawn.filter, s, dataset));
        const tally = tallyOf(drawn.mode, events, shown);
        expect(tally.all).toBe(events.length);
        expect(tally.shown).toBe(shown.length);
        expect(tally.shown + tally.filtered + tally.outside + tally.undated).toBe(tally.all);
        const undated = events.filter(({ phase }) => phase === 'undated').length;
        expect(tally.undated).toBe(drawn.mode === 'instant' ? 0 : undated);
        expect(drawn.mode === 'instant' ? tally.outside : 0).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a filter of places', () => {
  const stay = ({ filter, t, known }: Pick<Case, 'filter' | 't' | 'known'>) => {
    const places = placeStates(dataset, t, known);
    const left = places.filter(placeFilter(filter, eventStates(dataset, t, known), dataset));
    return { places, left };
  };

  test('only takes marks away, and says of none anything else', () => {
    fc.assert(
      fc.property(moments, (drawn) => {
        const { places, left } = stay(drawn);
        expect(left.every((place) => places.includes(place))).toBe(true);
        const none = stay({ ...drawn, filter: NO_FILTER });
        expect(none.left).toEqual(none.places);
        const isDisputedIn =
          drawn.filter.certainty.includes('disputed') || drawn.filter.certainty.length === 0;
        const disputed = left.filter(({ state }) => state.disputed);
        expect(isDisputedIn ? [] : disputed).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps more places the more options of one kind are ticked', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...OPTIONS.parties), (drawn, party) => {
        const filter = { ...drawn.filter, parties: drawn.filter.parties.slice(0, 1) };
        fc.pre(filter.parties.length === 1);
        const narrow = stay({ ...drawn, filter }).left.map(({ place }) => place.placeId);
        const wide = stay({ ...drawn, filter: { ...filter, parties: [...filter.parties, party] } }).left;
        expect(wide.map(({ place }) => place.placeId)).toEqual(expect.arrayContaining(narrow));
      }),
      { numRuns: 60 },
    );
  });

  test('of who holds it leaves a place of which nothing is reported yet where such an event is known', () => {
    const first = stay({
      filter: { ...NO_FILTER, types: ['control_change'] },
      t: period.earliest,
      known: 'all',
    });
    const mosul = first.left.find(({ place }) => place.placeId === 'mosul');
    expect(mosul?.state.base.kind).toBe('not_reported');
    const strikes = stay({ filter: { ...NO_FILTER, types: ['economic'] }, t: period.earliest, known: 'all' });
    expect(strikes.left.length).toBeLessThan(first.left.length);
  });
});
