import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { ClaimId, EventId, PlaceId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { BUILT_IN } from './origin.ts';
import { momentOf } from './selectors.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const mosul = 'mosul' as PlaceId;
const takeover = 'kirkuk-kurdish-forces-take-over' as EventId;
const noon = at('2014-06-20T09:00Z');

function dashboard(view: Partial<View> = {}) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...view });
  store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
  return store;
}

describe('opening an event', () => {
  test('moves the clock to where it can be seen, says from where, and stops play', () => {
    const store = dashboard({ t: noon });
    store.getState().setPlaying(true);
    store.getState().open({ event: takeover, claim: null });
    const { view, moved, playing, tab } = store.getState();
    expect(moved).toEqual({ from: noon, start: null, to: view.t });
    expect(view.event).toBe(takeover);
    expect(playing).toBe(false);
    expect(tab).toBe('events');
    const { events } = momentOf(dataset, view);
    expect(events.find(({ event }) => event.eventId === takeover)?.phase).toBe('now');
  });

  test('leaves the clock where the event is seen already', () => {
    const store = dashboard({ t: at('2014-06-11T12:00Z') });
    store.getState().open({ event: takeover });
    expect(store.getState().view.t).toBe(at('2014-06-11T12:00Z'));
    expect(store.getState().moved).toBeNull();
  });

  test('in a window leaves the clock when the event lies in it', () => {
    const view = { t: noon, from: at('2014-06-10T00:00Z'), mode: 'window' } as const;
    const store = dashboard(view);
    store.getState().open({ event: takeover });
    expect(store.getState().view.t).toBe(noon);
    const narrow = dashboard({ ...view, from: at('2014-06-19T00:00Z') });
    narrow.getState().open({ event: takeover });
    expect(narrow.getState().moved).toMatchObject({ from: noon, start: at('2014-06-19T00:00Z') });
    const { view: after } = narrow.getState();
    const shown = momentOf(dataset, after).shown.events.map(({ event }) => event.eventId);
    expect(shown).toContain(takeover);
  });

  test('shows a dated event at the moment it opens, in each mode', () => {
    const every4th = [...dataset.events.values()].filter((_, index) => index % 4 === 0);
    for (const mode of ['instant', 'window', 'so_far'] as const)
      for (const { eventId } of every4th) {
        const store = dashboard({ t: noon, mode });
        store.getState().open({ event: eventId });
        const { events } = momentOf(dataset, store.getState().view);
        const phase = events.find(({ event }) => event.eventId === eventId)?.phase;
        // An open start is over at its end: at one moment it is never "now".
        expect(['now', 'undated', ...(mode === 'instant' ? ['after'] : [])], `${mode} ${eventId}`).toContain(
          phase,
        );
      }
  });

  test('of a claim goes to its event', () => {
    const claim = dataset.events.get(takeover)?.claims[0]?.claimId as ClaimId;
    const store = dashboard({ t: noon });
    store.getState().open({ claim });
    expect(store.getState().moved?.to).toBe(store.getState().view.t);
    expect(store.getState().view).toMatchObject({ claim, event: null });
  });

  test('that nothing is known of leaves everything where it is', () => {
    const known = at('2014-06-11T12:00Z');
    const store = dashboard({ known, t: known });
    store.getState().open({ event: takeover });
    expect(store.getState().view.t).toBe(known);
    expect(store.getState().moved).toBeNull();
  });

  test('before the dataset is there opens it and no more', () => {
    const store = createDashboardStore();
    store.getState().open({ event: takeover });
    expect(store.getState().view).toMatchObject({ event: takeover, t: null });
  });
});

describe('opening a place', () => {
  test('that has a mark leaves the clock, also where nothing is reported', () => {
    const t = at('2014-06-09T12:00Z');
    const store = dashboard({ t, event: takeover });
    store.getState().open({ place: mosul });
    expect(store.getState().view).toMatchObject({ t, place: mosul, event: null });
    expect(store.getState().tab).toBe('places');
  });

  test('without a mark, at which nothing has happened yet, moves to the first that has', () => {
    const t = at('2014-06-08T21:00Z');
    const marked = new Set(
      momentOf(dataset, { ...DEFAULT_VIEW, t }).places.map(({ place }) => place.placeId),
    );
    const others = [...dataset.events.values()].filter(
      ({ placeId, time }) => placeId !== null && !marked.has(placeId) && time.latest !== null,
    );
    expect(others.length).toBeGreaterThan(3);
    for (const { placeId } of others.slice(0, 8)) {
      const store = dashboard({ t });
      store.getState().open({ place: placeId });
      const { view, moved } = store.getState();
      const there = momentOf(dataset, view).events.filter(
        ({ event }) => event.placeId === placeId || event.placeToId === placeId,
      );
      expect(there.some(({ phase }) => phase === 'now' || phase === 'after')).toBe(true);
      expect(moved === null || moved.to === view.t).toBe(true);
      // Once something has happened there, the clock stays.
      const later = dashboard({ t: momentOf(dataset, DEFAULT_VIEW).t });
      later.getState().open({ place: placeId });
      expect(later.getState().moved).toBeNull();
    }
  });
});

describe('the note that the clock was moved', () => {
  const opened = () => {
    const store = dashboard({ t: noon });
    store.getState().open({ event: takeover });
    expect(store.getState().moved).not.toBeNull();
    return store;
  };

  test.each<[string, Partial<View>]>([
    ['the clock is moved', { t: noon }],
    ['the cut is changed', { known: at('2014-06-12T12:00Z') }],
    ['something else is looked at', { place: mosul }],
    ['it is closed', { event: null }],
  ])('ends when %s', (_, change) => {
    const store = opened();
    store.getState().setView(change);
    expect(store.getState().moved).toBeNull();
  });

  test.each<[string, Partial<View>]>([
    ['the map', { camera: { zoom: 5, lat: 33, lon: 43 } }],
    ['the filter', { types: ['attack'] }],
    ['the theme', { theme: 'dark' }],
  ])('stays when %s changes', (_, change) => {
    const store = opened();
    store.getState().setView(change);
    expect(store.getState().moved).not.toBeNull();
  });

  test('ends when something is opened that needs no moving', () => {
    const store = opened();
    store.getState().open({ place: mosul });
    expect(store.getState().moved).toBeNull();
  });
});
