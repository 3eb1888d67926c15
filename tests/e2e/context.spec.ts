import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { anyLoss, openPair, type Pair, survive } from './contextLoss.ts';

/** One of the fifty moments that tests/long/context.spec.ts goes through. */
const SEED = 20140610;
const MOMENTS = Number(process.env['CHANGING_HANDS_LOSSES'] ?? 1);

let site: Site;
let pair: Pair;

beforeAll(async () => {
  site = await openSite();
  pair = await openPair(site);
});
afterAll(() => site?.close());

test.each(fc.sample(anyLoss, { seed: SEED, numRuns: MOMENTS }).map((loss, index) => [index, loss] as const))(
  `a graphics context lost at moment %i of seed ${SEED}: the picture is that of a fresh load`,
  async (_, loss) => {
    await survive(pair, loss);
    expect(await pair.live.locator('.map-notice').count()).toBe(0);
  },
);
