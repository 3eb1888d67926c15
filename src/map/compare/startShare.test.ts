import { describe, expect, test } from 'vitest';
import { projectionOf } from '../../picture/projection.ts';
import { startShare } from './startShare.ts';

const size = { width: 1000, height: 600 };
const camera = { zoom: 6, lat: 34, lon: 43 };
const at = (...xs: number[]) => xs.map((x) => projectionOf(camera, size).invert([x, 300]));

describe('the line between two maps', () => {
  test('stands at first on the middle one of the marks in sight', () => {
    expect(startShare(at(100, 600, 700), camera, size)).toBe(60);
    expect(startShare(at(600, 100, 5000, -300, 700), camera, size)).toBe(60);
  });

  test('leaves each map a quarter, wherever the marks are', () => {
    expect(startShare(at(3, 5, 9), camera, size)).toBe(25);
    expect(startShare(at(999), camera, size)).toBe(75);
  });

  test('stands in the middle where there are none', () => {
    expect(startShare([], camera, size)).toBe(50);
    expect(startShare(at(-20, 1400), camera, size)).toBe(50);
  });
});
