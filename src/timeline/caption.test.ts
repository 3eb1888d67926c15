import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { NO_FILTER } from '../domain/filter.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { periodOf, reachOf } from '../domain/period.ts';
import { en } from '../text/en.ts';
import { timeWords } from '../text/timeWords.ts';
import { captionAt } from './caption.ts';
import { captionWords } from './captionWords.ts';
import { changesOf } from './changes.ts';
import { eventsFor } from './shownEvents.ts';
import { changeStops, eventStops } from './steps.ts';

const file = new URL('../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const words = timeWords(en, dataset, 'dataset');
const at = (text: string) => parseInstant(text) as Instant;

function caption(t: Instant, known: Instant | 'all' = 'all') {
  const { matching } = eventsFor(dataset, { ...NO_FILTER, known });
  const found = captionAt(t, matching, changesOf(dataset, known).marks);
  return found && captionWords(found, dataset, en, words);
}

describe('the caption of a stop', () => {
  test('is the event that changes control, with when it happened as it is known', () => {
    expect(caption(at('2014-06-09T21:00Z'))).toEqual({
      title: 'ISIS-led militants overrun Mosul',
      when: 'on 10 June',
      more: 'and 4 more',
    });
  });

  test('of events that share no more than a latest moment says how many they are', () => {
    expect(caption(at('2014-06-12T16:50Z'))).toMatchObject({
      title: expect.stringMatching(/^\d+ events dated by 12 June, 19:50$/),
      more: expect.stringMatching(/^and \d+ more$/),
    });
  });

  test('is the mark that becomes another where no event begins', () => {
    expect(caption(at('2014-06-15T16:50Z'))).toMatchObject({ title: 'Mosul: Held by ISIS', when: '' });
  });

  test('is there for every stop of playing', () => {
    for (const known of ['all', at('2014-06-12T12:00Z')] as const) {
      const reach = reachOf(periodOf(dataset), known);
      const { matching } = eventsFor(dataset, { ...NO_FILTER, known });
      const stops = [...changeStops(changesOf(dataset, known), reach), ...eventStops(matching, reach)];
      for (const stop of stops) expect(caption(stop, known)?.title).toMatch(/\w/);
    }
  });

  test('with a cut is worded from the claims known at it', () => {
    const known = at('2014-06-11T21:00Z');
    const { matching } = eventsFor(dataset, { ...NO_FILTER, known });
    const titles = new Set(matching.map(({ title }) => title));
    const stops = eventStops(matching, reachOf(periodOf(dataset), known));
    expect(stops.length).toBeGreaterThan(0);
    for (const stop of stops) expect(titles).toContain(caption(stop, known)?.title);
  });

  test('is nothing in between', () => {
    expect(caption(at('2014-06-17T03:00Z'))).toBeNull();
  });
});
