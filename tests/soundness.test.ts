import { expect, test } from 'vitest';
import { harbourGeojson } from './fixtures/harbour.ts';
import { spoiledFile } from './fixtures/spoiledFiles.ts';
import { expectSoundVerdicts } from './soundness.ts';

test('a spoiled file loads whole, or is refused with a place and a cure: the same by every way in', async () => {
  const bases = [harbourGeojson()];
  const tally = await expectSoundVerdicts(Array.from({ length: 24 }, (_, seed) => spoiledFile(bases, seed)));
  // Both happen, or nothing was tried.
  expect(tally.loads).toBeGreaterThan(1);
  expect(tally.refused).toBeGreaterThan(10);
  expect(tally.sameByDrop).toBeGreaterThan(10);
});
