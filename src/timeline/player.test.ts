import { describe, expect, test } from 'vitest';
import { type Instant, instant } from '../domain/instant.ts';
import { createPlayer } from './player.ts';

/** A clock that moves when told to, and a timeline that keeps a log. */
function stage(stops: number[], start: number, end = 100) {
  let due: (() => void) | null = null;
  let t = instant(start);
  const log: number[] = [];
  const waits: number[] = [];
  let endings = 0;
  const player = createPlayer(
    {
      stops: () => stops as Instant[],
      moment: () => t,
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
});
