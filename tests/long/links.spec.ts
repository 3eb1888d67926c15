import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { openSite, type Site } from '../e2e/browser.ts';
import { openDashboard } from '../e2e/dashboard.ts';
import { walk } from '../e2e/linksWalk.ts';

const STEPS = 500;
const dataset = decodeDataset(readFileSync(join(root, 'data/events.geojson'), 'utf8'), 'events.geojson');
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test(`${STEPS} steps on, back, forward and anew keep picture and address equal`, {
  timeout: 3_600_000,
}, async () => {
  const dashboard = await openDashboard(site, { webgl: false });
  await dashboard.open();
  const { reloads, addresses } = await walk(dashboard.page, dataset, STEPS, { seed: 500 });
  console.log(`links: ${STEPS} steps, ${reloads} reloads, ${addresses} addresses`);
  expect(reloads).toBeGreaterThan(20);
  expect(addresses).toBeGreaterThan(100);
  expect([...dashboard.record.pageErrors, ...dashboard.record.consoleErrors]).toEqual([]);
  await dashboard.close();
});
