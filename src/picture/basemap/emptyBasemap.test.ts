import { expect, it } from 'vitest';
import { emptyBasemap } from './emptyBasemap.ts';

it('is land from edge to edge, without a coast, a border or a name', () => {
  const { land, ...others } = emptyBasemap([36, 28, 52, 40]);
  expect(land.features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [
      [
        [36, 28],
        [52, 28],
        [52, 40],
        [36, 40],
        [36, 28],
      ],
    ],
  ]);
  expect(Object.values(others).flatMap(({ features }) => [...features])).toEqual([]);
});
