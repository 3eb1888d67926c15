import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

describe.each(['/', '/some/where/'])('the built site under %s', (base) => {
  let site: Site;
  let dashboard: Dashboard;

  beforeAll(async () => {
    site = await openSite(base);
    dashboard = await openDashboard(site, { context: { bypassCSP: true } });
    await dashboard.open();
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  test('says what it is', async () => {
    expect(await dashboard.title()).toContain('Changing Hands');
  });

  test('shows the reader words', async () => {
    await expect
      .poll(async () => (await dashboard.words()).trim().length, { timeout: 30_000 })
      .toBeGreaterThan(80);
  });

  test('draws the map: without its worker the built one stays blank in silence', async () => {
    await expect.poll(() => dashboard.mapColours(), { timeout: 60_000, interval: 500 }).toBeGreaterThan(20);
  });

  test('reads the dataset at run time from its own folder', () => {
    const addresses = dashboard.record.requests.map((address) => address.split('?')[0]);
    expect(addresses).toContain(`${site.url}data/events.geojson`);
  });

  test('asks nobody else for anything', () => {
    expect(dashboard.record.requests.length).toBeGreaterThan(0);
    expect(dashboard.record.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
  });

  test('has nothing to complain of', () => {
    const { consoleErrors, pageErrors, failedRequests } = dashboard.record;
    expect({ consoleErrors, pageErrors, failedRequests }).toEqual({
      consoleErrors: [],
      pageErrors: [],
      failedRequests: [],
    });
  });
});

describe('the content security policy of the built site', () => {
  let site: Site;
  let dashboard: Dashboard;

  beforeAll(async () => {
    site = await openSite('/policy/');
    dashboard = await openDashboard(site);
    await dashboard.open();
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  test('is not violated by the page itself, map and worker included', async () => {
    await dashboard.page.locator('.map[data-status="ready"]').waitFor({ timeout: 60_000 });
    expect([...dashboard.record.consoleErrors, ...dashboard.record.pageErrors]).toEqual([]);
  });

  test('is in force: another host is not asked, an injected script does not run', async () => {
    const asked = await dashboard.page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.injected = true';
      } catch {
        // Where the browser knows trusted types, no text gets as far as into a script.
        script.append('globalThis.injected = true');
      }
      document.head.append(script);
      const answer = await fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      );
      return { answer, injected: 'injected' in globalThis };
    });
    expect(asked).toEqual({ answer: 'refused', injected: false });
    const { violations } = dashboard.record;
    await expect.poll(() => violations.join()).toContain('connect-src');
    // These were wanted; any other one fails the spec.
    violations.length = 0;
    expect(dashboard.record.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
  });
});
