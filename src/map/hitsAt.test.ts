import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../domain/ids.ts';
import { hitsAt, REACH } from './hitsAt.ts';

const hit = (place: string, x: number, y: number) => ({ place: place as PlaceId, x, y, radius: 18 });

describe('what a pointer means', () => {
  const hits = [hit('town', 100, 100), hit('airport', 106, 100), hit('refinery', 117, 100)];

  it('is the mark within reach, and nothing beyond', () => {
    expect(hitsAt(hits, 130, 100, REACH.mouse)).toEqual([]);
    expect(hitsAt(hits, 129, 100, REACH.mouse)).toEqual(['refinery']);
    expect(hitsAt(hits, 100, 123, REACH.touch)).toEqual([]);
  });

  it('is each of those that can’t be told apart, the nearest first, and not what lies clearly farther', () => {
    expect(hitsAt(hits, 104, 100, REACH.touch)).toEqual(['airport', 'town']);
    expect(hitsAt(hits, 99, 100, REACH.touch)).toEqual(['town', 'airport']);
  });

  it('has a target of 24 px for a mouse and 44 px for a finger', () => {
    expect([REACH.mouse * 2, REACH.touch * 2]).toEqual([24, 44]);
  });
});
