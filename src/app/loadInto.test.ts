import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatMinute, type Instant, parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { createDashboardStore, type DashboardStore } from '../store/dashboardStore.ts';
import { decodeView } from '../url/codec.ts';
import { harbourStoryText, harbourWithStory } from '../../tests/fixtures/harbourStory.ts';
import { loadInto, STORY_PATIENCE } from './loadInto.ts';

const published = readFileSync('data/events.geojson', 'utf8');
const at = (text: string) => parseInstant(text) as Instant;
const EVENT = 'kirkuk-kurdish-forces-take-over';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(published));
});
afterEach(() => vi.unstubAllGlobals());

async function opened(query: string) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...decodeView(query).view });
  loadInto(store);
  await vi.waitFor(() => expect(store.getState().load.kind).toBe('ready'));
  const { view, moved, ignored } = store.getState();
  return { t: view.t && formatMinute(view.t), view, moved, ignored };
}

describe('a link', () => {
  test('to an event without a time moves the clock to it, and says so', async () => {
    const { t, view, moved } = await opened(`event=${EVENT}`);
    expect(t).toBe('2014-06-10T21:00Z');
    expect(moved).toEqual({ from: null, start: null, to: view.t });
  });

  test('to a claim without a time moves the clock to its event', async () => {
    const { t, view } = await opened(`claim=${EVENT}.c1`);
    expect(t).toBe('2014-06-10T21:00Z');
    expect(view.claim).toBe(`${EVENT}.c1`);
  });

  test('that names a time keeps it, and nothing is said', async () => {
    const { t, moved } = await opened(`event=${EVENT}&t=2014-06-20T12:00Z`);
    expect(t).toBe('2014-06-20T12:00Z');
    expect(moved).toBeNull();
  });

  test.each(['event=none', 'place=mosul', ''])('to nothing in time leaves the clock: ?%s', async (query) => {
    const { t, moved } = await opened(query);
    expect(t).toBeNull();
    expect(moved).toBeNull();
  });

  test('tells what of a filter the dataset doesn’t have', async () => {
    const { view, ignored } = await opened('parties=isis,huns');
    expect(view.parties).toEqual(['isis']);
    expect(ignored).toEqual(['parties=huns']);
  });
});

test('what is called off comes to nothing, though the dataset is there', async () => {
  const store = createDashboardStore();
  loadInto(store)();
  // Another that was begun after it and is read by the same steps: the first is over by then.
  await opened('');
  expect(store.getState().load.kind).toBe('loading');
});

describe('the story', () => {
  const story = harbourStoryText();
  const asked: string[] = [];
  /** What the site answers for the story's file. */
  let answer: () => Response;

  beforeEach(() => {
    asked.length = 0;
    answer = () => new Response(story);
    const dataset = harbourWithStory();
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return url.endsWith('.story.json') ? answer() : new Response(dataset);
    });
  });

  const begin = async (query: string) => {
    const store = createDashboardStore({ ...DEFAULT_VIEW, ...decodeView(query).view });
    loadInto(store);
    await vi.waitFor(() => expect(store.getState().load.kind).toBe('ready'));
    return store;
  };
  const brought = (store: DashboardStore) =>
    vi.waitFor(() => {
      const { story } = store.getState();
      if (story === null || story.kind === 'asked') throw new Error('the story has not come yet');
      return story;
    });

  test('is fetched when it is asked for, and not before', async () => {
    const store = await begin('');
    expect(asked).toEqual(['data/events.geojson']);
    expect(store.getState().story).toBeNull();
    store.getState().setStory({ kind: 'asked' });
    expect((await brought(store)).kind).toBe('ready');
    expect(asked).toEqual(['data/events.geojson', 'data/events.story.json']);
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });

  test('is there with the page when a link names a step alone, and the page shows the step', async () => {
    const store = await begin('story=landing&theme=dark');
    const { view, tab, story, ignored } = store.getState();
    expect(story?.kind).toBe('ready');
    expect(view).toMatchObject({
      story: 'landing',
      t: at('2031-04-04T19:30Z'),
      known: at('2031-04-04T19:30Z'),
      camera: { zoom: 9, lat: -41.28, lon: 174.78 },
      place: 'quays',
      event: null,
      theme: 'dark',
    });
    expect(tab).toBe('story');
    expect(ignored).toEqual([]);
  });

  test('leaves a link with a moment as it is: it is the step, or a reader who has left it', async () => {
    const step = 't=2031-04-05T09:00Z&known=2031-04-05T09:00Z&event=quays-islanders-land';
    const same = await begin(`story=denial&${step}`);
    expect(asked).toHaveLength(1);
    same.getState().setStory({ kind: 'asked' });
    await brought(same);
    expect(same.getState().view.story).toBe('denial');

    const other = await begin('story=denial&t=2031-04-06T00:00Z&place=quays');
    other.getState().setStory({ kind: 'asked' });
    await brought(other);
    expect(other.getState().view).toMatchObject({ story: null, t: at('2031-04-06T00:00Z'), place: 'quays' });
    expect(other.getState().lastStep).toBe('denial');
    expect(other.getState().tab).toBe('story');
  });

  test('tells a step that it doesn’t have', async () => {
    const { view, ignored, story } = (await begin('story=none')).getState();
    expect(view).toEqual(DEFAULT_VIEW);
    expect(ignored).toEqual(['story=none']);
    expect(story?.kind).toBe('ready');
  });

  test.each<[string, () => Response, string]>([
    ['is missing', () => new Response('', { status: 404 }), 'not-found'],
    ['is faulty', () => new Response('{'), 'json-syntax'],
    ['speaks of what is not there', () => new Response(story.replace('"quays"', '"quay"')), 'unknown-id'],
  ])('that %s keeps nothing back, says why, and can be tried again', async (_, faulty, code) => {
    answer = faulty;
    const store = await begin('story=landing');
    const failed = store.getState().story;
    expect(failed?.kind === 'failed' && failed.error.problems.map((problem) => problem.code)).toEqual([code]);
    answer = () => new Response(story);
    store.getState().setStory({ kind: 'asked' });
    expect((await brought(store)).kind).toBe('ready');
    expect(store.getState().view).toMatchObject({ story: 'landing', place: 'quays' });
  });

  test('that keeps the page waiting is shown when it comes: the rest is there before', async () => {
    let settle: (response: Response) => void = () => {};
    const late = new Promise<Response>((resolve) => (settle = resolve));
    const dataset = harbourWithStory();
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('.story.json') ? late : new Response(dataset),
    );
    let giveUp: () => void = () => {};
    const wait = vi.fn<(ms: number) => Promise<void>>(() => new Promise((resolve) => (giveUp = resolve)));
    const store = createDashboardStore({ ...DEFAULT_VIEW, ...decodeView('story=landing').view });
    loadInto(store, wait);
    await vi.waitFor(() => expect(wait).toHaveBeenCalledWith(STORY_PATIENCE));
    expect(store.getState().load.kind).toBe('loading');
    giveUp();
    await vi.waitFor(() => expect(store.getState().load.kind).toBe('ready'));
    expect(store.getState()).toMatchObject({ story: { kind: 'asked' }, view: { t: null, story: 'landing' } });
    settle(new Response(story));
    expect((await brought(store)).kind).toBe('ready');
    expect(store.getState().view).toMatchObject({
      story: 'landing',
      t: at('2031-04-04T19:30Z'),
      place: 'quays',
    });
  });

  test('whose code can’t be fetched is told as out of reach, not as a mistake of the page', async () => {
    vi.doMock('./storyInto.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const store = await begin('');
    store.getState().setStory({ kind: 'asked' });
    const failed = await brought(store);
    vi.doUnmock('./storyInto.ts');
    expect(failed.kind === 'failed' && failed.error.problems.map(({ code }) => code)).toEqual([
      'unreachable',
    ]);
    store.getState().setStory({ kind: 'asked' });
    expect((await brought(store)).kind).toBe('ready');
  });

  test('of a dataset that is left is not taken for the next one’s', async () => {
    const store = createDashboardStore();
    const stop = loadInto(store);
    await vi.waitFor(() => expect(store.getState().load.kind).toBe('ready'));
    let settle: (response: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (settle = resolve)));
    store.getState().setStory({ kind: 'asked' });
    stop();
    store.getState().setLoad({ kind: 'loading' });
    settle(new Response(story));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.getState().story).toBeNull();
  });
});
