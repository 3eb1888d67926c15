import type { Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

const DATASET = '**/data/events.geojson';

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

beforeEach(async () => {
  dashboard = await openDashboard(site, { webgl: false });
});

afterEach(() => dashboard?.close());

const faults: Readonly<Record<string, { answer: (route: Route) => Promise<void>; says: RegExp }>> = {
  missing: { answer: (route) => route.fulfill({ status: 404, body: 'gone' }), says: /404/ },
  refused: { answer: (route) => route.fulfill({ status: 500, body: 'no' }), says: /500/ },
  unreachable: { answer: (route) => route.abort(), says: /can't be fetched|cannot be fetched/i },
  'a web page': { answer: (route) => route.fulfill({ body: '<!doctype html><p>Hello' }), says: /web page/i },
  truncated: {
    answer: (route) => route.fulfill({ body: '{"type": "FeatureCollection", "features": [' }),
    says: /JSON/,
  },
  empty: { answer: (route) => route.fulfill({ body: '' }), says: /\S/ },
  'another format': {
    answer: (route) => route.fulfill({ body: '{"type": "FeatureCollection", "features": []}' }),
    says: /changing_hands/,
  },
};

describe('a dataset that is', () => {
  test.each(Object.entries(faults))('%s: says why, and a retry mends it', async (_, { answer, says }) => {
    await dashboard.page.route(DATASET, answer);
    await dashboard.open('t=2014-06-11T12:00Z');
    const notice = dashboard.page.getByRole('alert').first();
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(says);
    expect(dashboard.record.pageErrors).toEqual([]);

    await dashboard.page.unroute(DATASET);
    await dashboard.find('button', /try again|retry/i).click();
    await dashboard.page.getByRole('slider').first().waitFor();
    // The notice goes in the frame in which the page comes, or the one after.
    await expect.poll(() => dashboard.page.getByRole('alert').count()).toBe(0);
    expect(dashboard.query().get('t')).toBe('2014-06-11T12:00Z');
  });
});
