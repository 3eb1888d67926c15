import { describe, expect, test } from 'vitest';
import { DAY, type Instant, instant } from '../domain/instant.ts';
import { createPlayer, type Pace, RUN_MS, TICK_MS } from './player.ts';

/** A clock that moves when told to, and a timeline that keeps a log. */
function stage(stops: number[], start: number, end = 100, pace: Partial<Pace> = {}) {
  let due: (() => void) | null = null;
  let t = instant(start);
  const log: number[] = [];
  const waits: number[] = [];
  let endings = 0;
  const player = createPlayer(
    {
      stops: () => stops as Instant[],
      moment: () => t,
      start: () => instant(0),
      end: () => instant(end),
      move: (to) => {
        t = to;
        log.push(to);
      },
      ended: () => {
        endings += 1;
      },
    },
    (ms, then) => {
      waits.push(ms);
      due = then;
      return () => {
        due = null;
      };
    },
    { by: 'event', speed: 1, loop: false, ...pace },
    900,
  );
  const tick = () => {
    const now = due;
    due = null;
    now?.();
  };
  return { player, tick, log, waits, isWaiting: () => due !== null, endings: () => endings };
}

describe('playing', () => {
  test('goes from stop to stop, the same time at each, and ends at the end', () => {
    const { player, tick, log, waits, endings, isWaiting } = stage([10, 20, 90], 0);
    player.play();
    for (let n = 0; n < 6; n += 1) tick();
    expect(log).toEqual([10, 20, 90, 100]);
    expect(waits.slice(1)).toEqual([900, 900, 900]);
    expect(endings()).toBe(1);
    expect(isWaiting()).toBe(false);
  });

  test('does nothing before it is asked to, and nothing after a pause', () => {
    const { player, tick, log, isWaiting } = stage([10, 20], 0);
    expect(isWaiting()).toBe(false);
    player.play();
    tick();
    player.pause();
    tick();
    expect(log).toEqual([10]);
  });

  test('two calls to play are one', () => {
    const { player, waits } = stage([10], 0);
    player.play();
    player.play();
    expect(waits).toHaveLength(1);
  });

  test('without stops it goes to the end at once', () => {
    const { player, tick, log, endings } = stage([], 5);
    player.play();
    tick();
    expect(log).toEqual([100]);
    expect(endings()).toBe(1);
  });

  test.each([
    [0.5, 1800],
    [4, 225],
  ])('at speed %s waits %s ms at each stop', (speed, ms) => {
    const { player, tick, waits } = stage([10, 20], 0, 100, { speed });
    player.play();
    tick();
    tick();
    expect(waits.slice(1)).toEqual([ms, ms]);
  });

  test('in a loop it starts over, until it is paused', () => {
    const { player, tick, log, endings, isWaiting } = stage([0, 50], 10, 100, { loop: true });
    player.play();
    for (let n = 0; n < 6; n += 1) tick();
    expect(log).toEqual([50, 100, 0, 50, 100, 0]);
    expect(endings()).toBe(0);
    player.pause();
    tick();
    expect(isWaiting()).toBe(false);
  });

  test('in a loop without anywhere to go it ends', () => {
    const { player, tick, endings } = stage([], 0, 0, { loop: true });
    player.play();
    tick();
    expect(endings()).toBe(1);
  });
});

describe('playing by the clock', () => {
  const end = 16 * DAY;

  test.each([1, 2, 4])('at speed %s moves on evenly and ends at the end', (speed) => {
    const { player, tick, log, waits, endings, isWaiting } = stage([DAY], 0, end, { by: 'clock', speed });
    player.play();
    while (isWaiting()) tick();
    const strides = log.slice(0, -1).map((t, index) => t - (log[index - 1] ?? 0));
    expect(new Set(strides).size).toBe(1);
    expect(new Set(waits.slice(1))).toEqual(new Set([TICK_MS]));
    expect(log.at(-1)).toBe(end);
    expect(endings()).toBe(1);
    expect(log.length * TICK_MS * speed).toBeGreaterThan(RUN_MS * 0.95);
    expect(log.length * TICK_MS * speed).toBeLessThan(RUN_MS * 1.05);
  });

  test('a period of minutes still moves', () => {
    const { player, tick, log } = stage([], 0, 3 * 60_000, { by: 'clock' });
    player.play();
    tick();
    expect(log).toEqual([60_000]);
  });
});
