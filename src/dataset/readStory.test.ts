import { afterEach, describe, expect, it, vi } from 'vitest';
import { harbourStoryText, harbourWithStory } from '../../tests/fixtures/harbourStory.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { decodeDataset } from './decode.ts';
import { encodeStory } from './encodeStory.ts';
import { valueAt } from './issues.ts';
import { loadStory } from './loadStory.ts';
import { readStory } from './readStory.ts';

const DATASET = decodeDataset(harbourWithStory(), 'x.geojson');
const STORY = harbourStoryText();

function problemsOf(text: string): readonly Problem[] {
  try {
    readStory(text, 'x.json', DATASET);
    return [];
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

/** What the reader says after one member of the story was set, by path with dots. */
function told(path: string, value: unknown): string[] {
  const raw = JSON.parse(STORY) as unknown;
  const steps = path.split('.');
  const target = valueAt(raw, steps.slice(0, -1)) as Record<string, unknown>;
  expect(target, path).toBeTypeOf('object');
  target[steps.at(-1) ?? ''] = value;
  const problems = problemsOf(JSON.stringify(raw));
  for (const { hint } of problems) expect(hint).not.toBe('');
  return problems.map(({ code, where }) => `${code} ${where.path}`);
}

describe('readStory', () => {
  it('reads a story, and it is written back to the same', () => {
    const story = readStory(STORY, 'x.json', DATASET);
    expect(story.steps.map(({ stepId }) => stepId)).toEqual(['landing', 'denial', 'after']);
    expect(story.steps[0]?.view.camera).toEqual({ zoom: 9, lat: -41.28, lon: 174.78 });
    expect(story.steps[2]?.view).toMatchObject({ known: 'all', camera: null, place: null, event: null });
    expect(JSON.parse(encodeStory(story))).toEqual(JSON.parse(STORY));
    expect(readStory(`\uFEFF${encodeStory(story)}`, 'x.json', DATASET)).toEqual(story);
  });

  it.each([
    ['another format', 'format', 'changing-hands-story/2', 'wrong-format format'],
    ['no step', 'steps', [], 'wrong-length steps'],
    ['a step without a title', 'steps.0.title', ' ', 'malformed steps[0].title'],
    ['a member left out', 'steps.0.known', undefined, 'missing steps[0].known'],
    ['a clock without a zone', 'steps.0.t', '2031-04-04T19:30', 'malformed steps[0].t'],
    ['a zoom beyond the map', 'steps.0.map.zoom', 25, 'out-of-range steps[0].map.zoom'],
    ['a step twice', 'steps.1.step_id', 'landing', 'duplicate-id steps[1].step_id'],
    ['a claim twice', 'steps.1.claims.1', 'quays-islanders-land.c1', 'duplicate-id steps[1].claims[1]'],
    ['a claim of nobody', 'steps.0.claims.0', 'quays-islanders-land.c9', 'unknown-id steps[0].claims[0]'],
    [
      'a claim that is not known yet',
      'steps.0.claims.0',
      'quays-islanders-land.c3',
      'not-yet-known steps[0].claims[0]',
    ],
    ['a place that is not there', 'steps.0.place_id', 'quay', 'unknown-id steps[0].place_id'],
    ['an event that is not there', 'steps.1.event_id', 'quays', 'unknown-id steps[1].event_id'],
    [
      'an event that is not known yet',
      'steps.1.event_id',
      'frigate-planned',
      'not-yet-known steps[1].event_id',
    ],
    ['a clock beyond the cut', 'steps.0.t', '2031-04-04T19:31:00Z', 'clock-beyond-cut steps[0].t'],
    ['a clock outside the timeline', 'steps.2.t', '2031-05-08T12:00:00Z', 'clock-outside steps[2].t'],
    ['a camera elsewhere', 'steps.0.map.lat', 41.28, 'camera-outside steps[0].map'],
  ])('refuses %s', (_, path, value, problem) => {
    expect(told(path, value)).toEqual([problem]);
  });

  it('says from when on a claim is known', () => {
    const text = STORY.replace('"known":"2031-04-05T09:00:00Z"', '"known":"2031-04-05T08:59:00Z"').replace(
      '"t":"2031-04-05T09:00:00Z"',
      '"t":"2031-04-05T08:59:00Z"',
    );
    expect(problemsOf(text)).toMatchObject([
      { code: 'not-yet-known', hint: expect.stringContaining('from 2031-04-05T09:00:00Z on') },
    ]);
  });

  it('refuses a place of which nothing is known yet', () => {
    const text = STORY.replaceAll('2031-04-04T19:30:00Z', '2031-04-04T19:29:00Z');
    expect(problemsOf(text).map(({ code, where }) => `${code} ${where.path}`)).toEqual([
      'not-yet-known steps[0].claims[0]',
      'not-yet-known steps[0].place_id',
    ]);
  });

  it('refuses what is no JSON, and keeps quiet on members that it does not know', () => {
    expect(problemsOf('{').map(({ code }) => code)).toEqual(['json-syntax']);
    expect(problemsOf('[]').map(({ code }) => code)).toEqual(['wrong-format']);
    expect(told('steps.0.mood', 'calm')).toEqual([]);
  });
});

describe('loadStory', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['data/events.geojson', 'data/events.story.json'],
    ['events.geojson', 'events.story.json'],
    ['data/releases/0123456789ab.geojson', 'data/releases/0123456789ab.story.json'],
    ['https://example.org/a/x.geojson?v=1/2#top', 'https://example.org/a/events.story.json'],
  ])('looks beside %s', async (address, beside) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response(STORY);
    });
    expect((await loadStory(address, DATASET)).steps).toHaveLength(3);
    expect(asked).toEqual([beside]);
  });

  it('tells of a story that is not there, and of a web page in its place', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    await expect(loadStory('x.geojson', DATASET)).rejects.toMatchObject({
      problems: [{ code: 'not-found' }],
    });
    vi.stubGlobal('fetch', async () => new Response(' <!doctype html>'));
    await expect(loadStory('x.geojson', DATASET)).rejects.toMatchObject({
      problems: [{ code: 'not-a-story' }],
    });
  });

  it('is not asked for where the dataset has none', async () => {
    await expect(loadStory('x.geojson', { ...DATASET, story: null })).rejects.toBeInstanceOf(RangeError);
  });
});
