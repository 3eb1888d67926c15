import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { EventId, PlaceId, StepId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { BUILT_IN } from './origin.ts';

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

describe('a step of the story', () => {
  const step = 'evening' as StepId;
  const camera = { zoom: 6.6, lat: 36.1, lon: 43.2 };
  const stepView = { story: step, t: noon, camera, place: mosul, event: null, claim: null } as const;
  const atStep = () => {
    const store = dashboard();
    store.getState().setView(stepView);
    return store;
  };

  test('stays in its own tab, though it opens a place', () => {
    const { view, tab, lastStep } = atStep().getState();
    expect(view).toMatchObject(stepView);
    expect(tab).toBe('story');
    expect(lastStep).toBe(step);
  });

  test.each<[string, Partial<View>]>([
    ['the clock is moved', { t: at('2014-06-20T10:00Z') }],
    ['the cut is changed', { known: noon }],
    ['the map is moved', { camera: { ...camera, zoom: 7 } }],
    ['the whole map is shown', { camera: null }],
    ['another place is opened', { place: 'kirkuk' as PlaceId }],
    ['its place is closed', { place: null }],
    ['an event is opened', { event: takeover }],
    ['a window is shown', { mode: 'window' }],
    ['something is drawn beside the marks', { drawing: 'roads' }],
    ['something is compared', { compare: { t: noon, known: 'all', by: 'swipe' } }],
  ])('is left, and remembered, when %s', (_, change) => {
    const store = atStep();
    store.getState().setView(change);
    expect(store.getState().view).toMatchObject({ ...change, story: null });
    expect(store.getState().lastStep).toBe(step);
  });

  test('is left when something is opened, whose tab comes to the front', () => {
    const store = atStep();
    store.getState().open({ event: takeover });
    expect(store.getState().view.story).toBeNull();
    expect(store.getState()).toMatchObject({ tab: 'events', lastStep: step });
  });

  test.each<[string, Partial<View>]>([
    ['the filter', { types: ['attack'] }],
    ['the theme', { theme: 'dark' }],
    ['the axis', { axis: 'equal' }],
    ['the clock to where it stands', { t: noon }],
    ['the place to the one that is open', { place: mosul }],
  ])('is not left by setting %s', (_, change) => {
    const store = atStep();
    store.getState().setView(change);
    expect(store.getState().view).toMatchObject({ ...change, story: step });
  });

  test('gives way to the next, which is then remembered', () => {
    const store = atStep();
    store.getState().setView({ ...stepView, story: 'night' as StepId, t: at('2014-06-20T20:00Z') });
    expect(store.getState()).toMatchObject({ lastStep: 'night', view: { story: 'night' }, tab: 'story' });
  });

  test('of another dataset is another story: it has to be asked for anew', () => {
    const store = atStep();
    store.getState().setStory({ kind: 'ready', story: { title: '', steps: [] } });
    store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
    expect(store.getState().story).not.toBeNull();
    // Its own step is not one to return to there; the one that a link names is.
    const linked = dashboard({ story: step });
    store.getState().setView({ t: at('2014-06-20T20:00Z') });
    for (const each of [store, linked]) each.getState().setLoad({ kind: 'loading' });
    expect(store.getState()).toMatchObject({ story: null, lastStep: null });
    expect(linked.getState().lastStep).toBe(step);
  });
});

describe('the comparison', () => {
  const compare = { t: noon, known: 'all', by: 'swipe' } as const;

  test('brings its tab to the front, and takes it away when it ends', () => {
    const store = dashboard();
    store.getState().setView({ compare });
    expect(store.getState().tab).toBe('compare');
    store.getState().setView({ compare: null });
    expect(store.getState().tab).toBe('places');
  });

  test('that ends behind another tab leaves that one in front', () => {
    const store = dashboard();
    store.getState().setView({ compare });
    store.getState().setTab('sources');
    store.getState().setView({ compare: null });
    expect(store.getState().tab).toBe('sources');
  });

  test('is ended by a step of the story, which comes to the front', () => {
    const store = dashboard();
    store.getState().setView({ compare });
    store.getState().setView({ story: 'evening' as StepId, t: noon, compare: null });
    expect(store.getState().tab).toBe('story');
  });
});
