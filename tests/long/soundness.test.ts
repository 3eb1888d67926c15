import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { harbourGeojson } from '../fixtures/harbour.ts';
import { spoiledFile } from '../fixtures/spoiledFiles.ts';
import { expectSoundVerdicts } from '../soundness.ts';

const FILES = 1200;

/** The first events of the published dataset alone: small enough to be read thousands of times. */
function cutOut(count: number): string {
  const raw = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as {
    changing_hands: Record<string, unknown>;
    features: readonly unknown[];
  };
  // Its story would lie beside it.
  const { story: _, ...head } = raw.changing_hands;
  return JSON.stringify({ ...raw, changing_hands: head, features: raw.features.slice(0, count) });
}

test('more than a thousand spoiled files load whole, or are refused with a place and a cure', async () => {
  const bases = [harbourGeojson(), cutOut(12)];
  function* files() {
    for (let seed = 1000; seed < 1000 + FILES; seed += 1) yield spoiledFile(bases, seed);
  }
  const tally = await expectSoundVerdicts(files());
  console.log(`${FILES} spoiled files: ${JSON.stringify(tally)}; 0 crashes, 0 silent drops`);
  expect(tally.loads + tally.refused).toBe(FILES);
}, 3_600_000);
