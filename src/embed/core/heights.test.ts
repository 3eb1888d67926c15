import { expect, test } from 'vitest';
import { mapHeight } from './heights.ts';

test.each([
  ['a frame as high as the page would like', 330, 0, 330],
  ['a higher one: all of it is the map’s', 500, 0, 500],
  ['a lower one: less map, down to the least', 260, 0, 260],
  ['one that is far too low is scrolled', -40, 0, 200],
  ['a dossier opens, and the frame stays: the map as well', 260 - 700, 700, 260],
  ['a dossier opens, and the frame grows with it', 330, 700, 330],
  ['a high frame that a dossier fills', 500 - 700, 700, 330],
])('%s', (_, left, opened, height) => {
  expect(mapHeight(left, opened, 330)).toBe(height);
});
