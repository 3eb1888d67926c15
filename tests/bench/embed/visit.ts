import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Of a connection: bits per second, and the ms that every request waits at least. */
export type Network = {
  readonly name: string;
  readonly down: number;
  readonly up: number;
  readonly latency: number;
};

/** A slow mobile connection and a fair one, as the browser's own tools make them. */
export const NETWORKS = {
  slow: { name: '1.6 Mbit/s, 560 ms', down: 1.6e6, up: 0.75e6, latency: 560 },
  fair: { name: '9 Mbit/s, 170 ms', down: 9e6, up: 1.5e6, latency: 170 },
} as const satisfies Readonly<Record<string, Network>>;

/** What a reader waits for and pays. */
export type Measured = {
  /** From the navigation to the frame in which the first picture that can be scrubbed stands, in ms. */
  readonly ms: number;
  /** Over the wire by then, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Over the wire once nothing has come for a second. */
  readonly bytesInAll: number;
};

const watch = readFileSync(join(import.meta.dirname, 'pages/watch.js'), 'utf8');
/** Of a column of an article. */
const SIZE = { width: 700, height: 560 };
const PATIENCE = 180_000;

/** A page that can be scrubbed, and what came over the wire for it. */
export type Opened = { readonly page: Page; readonly session: CDPSession; readonly traffic: Traffic };

/** Opens a page in a context of its own (no cache, no connection of another visit), and closes it after use. */
export async function visit<Answer>(
  browser: Browser,
  url: string,
  network: Network | null,
  use: (opened: Opened) => Promise<Answer>,
  slower = 1,
): Promise<Answer> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    const session = await context.newCDPSession(page);
    await page.addInitScript({ content: watch });
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (network)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.down / 8,
        uploadThroughput: network.up / 8,
      });
    const traffic = recordOf(session);
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(scrubbableAt, undefined, { timeout: PATIENCE, polling: 100 });
    return await use({ page, session, traffic });
  } finally {
    await context.close();
  }
}

/** Runs in the page: ms from the navigation until it could be scrubbed, 0 as long as it can't. */
export function scrubbableAt(): number {
  return (globalThis as { scrubbableAt?: number }).scrubbableAt ?? 0;
}

/** What a page weighs and how long it lets its reader wait. */
export async function measureVisit(browser: Browser, url: string, network: Network): Promise<Measured> {
  return visit(browser, url, network, async ({ page, traffic }) => {
    const ms = await page.evaluate(scrubbableAt);
    await untilQuiet(traffic);
    const until = traffic.start + ms / 1000;
    const sum = (end: number) =>
      traffic.chunks.filter(({ at }) => at <= end).reduce((bytes, { size }) => bytes + size, 0);
    return {
      ms,
      bytes: sum(until),
      requests: traffic.requests.filter((at) => at <= until).length,
      bytesInAll: sum(Number.POSITIVE_INFINITY),
    };
  });
}

/** Waits until nothing has been asked for or received for a second. */
export async function untilQuiet(traffic: Traffic): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let before = -1, now = 0; before !== now && performance.now() < end; ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    now = traffic.requests.length + traffic.chunks.length;
  }
}

/** Times in seconds of the browser's own clock. */
type Traffic = {
  start: number;
  readonly requests: number[];
  readonly chunks: { readonly at: number; readonly size: number }[];
};

function recordOf(session: CDPSession): Traffic {
  const traffic: Traffic = { start: 0, requests: [], chunks: [] };
  const seen = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ timestamp, request }) => {
    if (!request.url.startsWith('http')) return;
    if (traffic.requests.length === 0) traffic.start = timestamp;
    traffic.requests.push(timestamp);
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    seen.set(requestId, (seen.get(requestId) ?? 0) + encodedDataLength);
    traffic.chunks.push({ at: timestamp, size: encodedDataLength });
  });
  // Headers, and whatever no chunk told of.
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    traffic.chunks.push({ at: timestamp, size: encodedDataLength - (seen.get(requestId) ?? 0) });
  });
  return traffic;
}
