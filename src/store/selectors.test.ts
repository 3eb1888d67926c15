import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { isUndisputedOnly, UNDISPUTED } from '../domain/filter.ts';
import type { PlaceId } from '../domain/ids.ts';
import { DAY, type Instant, parseInstant, plus } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { momentOf } from './selectors.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const show = (view: Partial<View>) => momentOf(dataset, { ...DEFAULT_VIEW, ...view });
const t = at('2014-06-12T18:00Z');
const ids = (events: readonly { readonly event: { readonly eventId: string } }[]) =>
  events.map(({ event }) => event.eventId);

describe('a moment', () => {
  test('is the same object as long as nothing that it depends on changes', () => {
    const first = show({ t });
    expect(show({ t, theme: 'dark', place: 'mosul' as PlaceId, axis: 'equal' })).toBe(first);
    expect(show({ t, q: 'mosul' })).not.toBe(first);
    expect(show({ t: plus(t, 60_000) })).not.toBe(first);
  });

  test('without a filter shows everything that is known', () => {
    const { shown, events, places } = show({ t });
    expect(shown.events).toEqual(events);
    expect(shown.places).toEqual(places);
  });

  test('lies within the period, and not after the cut', () => {
    const { period } = show({});
    expect(show({}).t).toBe(period.latest);
    expect(show({ t: at('1999-01-01T00:00Z') }).t).toBe(period.earliest);
    expect(show({ known: t }).t).toBe(t);
  });
});

describe('a window', () => {
  test('shows the events that touch it; by default it is a day', () => {
    const moment = show({ t, mode: 'window' });
    expect(moment.from).toBe(plus(t, -DAY));
    expect(moment.shown.events.length).toBeGreaterThan(0);
    expect(moment.shown.events.length).toBeLessThan(moment.events.length);
    for (const { time, phase } of moment.shown.events) {
      expect(phase).toBe('now');
      expect(time.earliest ?? time.latest).not.toBeNull();
      expect(time.earliest ?? t).toBeLessThanOrEqual(t);
      expect(time.latest ?? t).toBeGreaterThanOrEqual(moment.from ?? t);
    }
  });

  test('never ends before it begins, and doesn’t change who holds a place', () => {
    const moment = show({ t, mode: 'window', from: plus(t, DAY) });
    expect(moment.from).toBe(t);
    expect(moment.places).toEqual(show({ t }).places);
  });

  test('grows into so far', () => {
    const window = ids(show({ t, mode: 'window' }).shown.events);
    const soFar = ids(show({ t, mode: 'so_far' }).shown.events);
    expect(soFar).toEqual(expect.arrayContaining(window));
    expect(soFar.length).toBeGreaterThan(window.length);
  });
});

describe('only what is undisputed', () => {
  test('takes disputed events and the disputed mark away, and nothing else of the marks', () => {
    const all = show({ t });
    const undisputed = show({ t, certainty: UNDISPUTED });
    const disputed = ({ certainty }: { readonly certainty: string }) => certainty === 'disputed';
    expect(all.events.some(disputed)).toBe(true);
    expect(undisputed.shown.events).toEqual(all.events.filter((event) => !disputed(event)));
    const gone = all.places.filter((place) => !undisputed.shown.places.includes(place));
    expect(all.places.some(({ place, word }) => place.placeId === 'mosul' && word === 'disputed')).toBe(true);
    expect(undisputed.shown.places.some(({ state }) => state.disputed !== null)).toBe(false);
    expect(gone.map(({ place }) => place.placeId)).toContain('mosul');
  });

  test('asks for the state at the moment: what is denied tomorrow is not disputed yet', () => {
    const before = show({ t: at('2014-06-11T12:00Z'), certainty: UNDISPUTED });
    const mosul = before.shown.places.find(({ place }) => place.placeId === 'mosul');
    expect(mosul).toMatchObject({ word: 'held', state: { disputed: null } });
  });

  test('takes away disputed marks alone, at any moment', () => {
    const { period } = show({});
    for (let moment = period.earliest; moment < period.latest; moment = plus(moment, DAY / 2)) {
      const { places, shown } = show({ t: moment, certainty: UNDISPUTED });
      const gone = places.filter((place) => !shown.places.includes(place));
      expect(gone.filter(({ state }) => state.disputed === null)).toEqual([]);
      expect(shown.places.filter(({ state }) => state.disputed !== null)).toEqual([]);
    }
  });

  test('is told from its parts', () => {
    expect(isUndisputedOnly({ ...DEFAULT_VIEW, certainty: ['claimed', 'reported'] })).toBe(true);
    expect(isUndisputedOnly({ ...DEFAULT_VIEW, certainty: ['reported'] })).toBe(false);
    expect(isUndisputedOnly(DEFAULT_VIEW)).toBe(false);
  });
});

describe('the place that is open', () => {
  const place = 'mosul' as PlaceId;

  test('keeps its mark where the filter leaves it out, and that is told', () => {
    const closed = show({ t, certainty: UNDISPUTED });
    const open = show({ t, certainty: UNDISPUTED, place });
    expect([closed.leftOut, open.leftOut]).toEqual([null, place]);
    expect(open.shown.places.length).toBe(closed.shown.places.length + 1);
    expect(open.shown.events).toEqual(closed.shown.events);
  });

  test('is not left out where the filter leaves it', () => {
    expect(show({ t, place }).leftOut).toBeNull();
    expect(show({ t, place, certainty: ['disputed'] }).leftOut).toBeNull();
  });
});

describe('words', () => {
  test('are found with and without a hyphen, in any script, all of them', () => {
    const count = (q: string) => show({ q }).shown.events.length;
    expect(count('talafar')).toBeGreaterThan(0);
    expect(count('تلعفر')).toBe(count('talafar'));
    expect(count('al-qaim')).toBe(count('alqaim'));
    expect(count('mosul kirkuk')).toBeLessThan(count('mosul'));
    expect(count('xyzzy')).toBe(0);
  });

  test('that only later reports have are not found with a cut', () => {
    const known = at('2014-06-11T21:00Z');
    for (const { claims, event } of show({ known, q: 'zebari' }).shown.events) {
      expect(claims.length).toBeLessThanOrEqual(event.claims.length);
      expect(JSON.stringify(claims)).toMatch(/zebari/i);
    }
    expect(show({ q: 'zebari' }).shown.events.length).toBeGreaterThan(0);
  });
});
