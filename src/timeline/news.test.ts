import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { type Instant, MINUTE, parseInstant, plus } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import { BUILT_IN } from '../store/origin.ts';
import { catalogueOf } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';
import { createClock } from './clock.ts';
import { cutsOf } from './cuts.ts';
import { newsOf } from './news.ts';
import { playableOf } from './playable.ts';
import { createPlayer } from './player.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const { times } = cutsOf(dataset);
const text = catalogueOf('en');
const words = timeWords(text, dataset, 'dataset');

function dashboard(view: Partial<View> = {}) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...view });
  store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
  store.getState().setPlayback({ clocks: 'both' });
  return { store, news: newsOf(store, dataset, text, words) };
}

describe('both clocks as one', () => {
  test('step from report to report, the moment shown being that of the cut', () => {
    const { store, news } = dashboard({ t: at('2014-06-10T12:00Z'), known: at('2014-06-11T21:00Z') });
    expect(news.step(1)).toBe(at('2014-06-12T11:30Z'));
    expect(store.getState().view).toMatchObject({
      t: at('2014-06-12T11:30Z'),
      known: at('2014-06-12T11:30Z'),
    });
    expect(news.step(-1)).toBe(at('2014-06-11T21:00Z'));
    expect(news.step(-1)).toBeNull();
    expect(store.getState().view.known).toBe(at('2014-06-11T21:00Z'));
  });

  test('stop at every report time, each once, and end where all is known', () => {
    const { store, news } = dashboard({ known: plus(times[0] ?? period.earliest, -MINUTE) });
    const seen: Instant[] = [];
    for (let to = news.step(1); to !== null; to = news.step(1)) seen.push(to);
    expect(seen).toEqual(times);
    expect(store.getState().view.known).toBe('all');
    expect(momentOf(dataset, store.getState().view).t).toBe(period.latest);
    expect(news.step(1)).toBeNull();
    expect(news.step(-1)).toBe(times.at(-2));
  });

  test('take a window of a width of its own along', () => {
    const t = at('2014-06-12T11:30Z');
    const { store, news } = dashboard({ t, known: t, mode: 'window', from: plus(t, -30 * MINUTE) });
    news.step(1);
    expect(store.getState().view.from).toBe(at('2014-06-12T12:30Z'));
  });

  test('play from before the first report when all is known, and pausing leaves both where they are', () => {
    const { store, news } = dashboard();
    news.play();
    const { view, playing } = store.getState();
    expect(playing).toBe(true);
    expect(momentOf(dataset, view).events).toEqual([]);
    news.step(1);
    const { t, known } = store.getState().view;
    news.play();
    news.play();
    expect(store.getState().view).toMatchObject({ t, known });
    expect(t).toBe(known);
  });
});

describe('played', () => {
  /** Everything the player does, at once. */
  function playedOut(by: 'event' | 'clock') {
    const { store, news } = dashboard();
    news.play();
    const clock = createClock(store, dataset);
    const moves: View[] = [];
    const due: (() => void)[] = [];
    const playable = playableOf(store, dataset, clock, 'both', () => moves.push(store.getState().view));
    const wait = (_: number, then: () => void) => {
      due.push(then);
      return () => {};
    };
    createPlayer(playable, wait, { by, speed: 4, loop: false }).play();
    for (let next = due.shift(); next; next = due.shift()) next();
    return { moves, playing: store.getState().playing };
  }

  test('report by report the moment is always the cut, and at the end all is known', () => {
    const { moves, playing } = playedOut('event');
    expect(moves.map(({ known }) => known)).toEqual([...times.slice(0, -1), 'all']);
    for (const { t, known } of moves.slice(0, -1)) expect(t).toBe(known);
    expect(playing).toBe(false);
  });

  test('by the clock both run, never backward, the one with the other', () => {
    const { moves } = playedOut('clock');
    expect(moves.length).toBeGreaterThan(20);
    for (const [index, { t, known }] of moves.slice(0, -1).entries()) {
      expect(t).toBe(known);
      expect(t).toBeGreaterThan(moves[index - 1]?.t ?? 0);
    }
    expect(moves.at(-1)?.known).toBe('all');
  });
});

describe('the caption of a report', () => {
  const { news } = dashboard();

  test('counts what is new and what is known, and names the places that came onto the map', () => {
    expect(news.caption(at('2014-06-12T13:00Z'))).toEqual({
      title: 'Reported by 12 June, 16:00: 27 claims',
      when: expect.stringMatching(/^new on the map: .*Samarra.*; 92 of 226 claims known$/) as string,
      more: '',
    });
    expect(news.sentence(at('2014-06-12T13:00Z'))).toMatch(
      /^Thursday 12 June 2014, 16:00 Baghdad time\. Reported by/,
    );
  });

  test('of midnight names the day that has ended', () => {
    expect(news.caption(at('2014-06-11T21:00Z')).title).toBe('Reported by 11 June, 24:00: 26 claims');
  });

  test('before the first report says so', () => {
    expect(news.caption(news.start)).toEqual({ title: 'Nothing is reported yet', when: '', more: '' });
  });
});
