import type { Browser, CDPSession, Page } from 'playwright-core';
import { ratio, spreadOf, spreadText, table } from './figures.ts';
import { OURS } from './peers.ts';
import type { PackedServer } from './serve.ts';
import { untilQuiet, visit } from './visit.ts';

const STEPS = 40;
type Step = { readonly ms: number; readonly thread: number };

/** What one step of the slider costs while the map is a picture, and when MapLibre draws it. */
export async function scrubSteps(browser: Browser, server: PackedServer, runs: number): Promise<string> {
  const light: Step[] = [];
  const live: Step[] = [];
  for (let run = 0; run < runs; run += 1) {
    light.push(await stepOf(browser, `${server.url}${OURS.path}`));
    live.push(await stepOf(browser, `${server.url}${OURS.path.replace('ours/', 'live/')}&live=now`));
  }
  const figures = (steps: readonly Step[], of: keyof Step) => spreadOf(steps.map((step) => step[of]));
  const row = (name: string, steps: readonly Step[]) => [
    name,
    spreadText(figures(steps, 'ms'), 1),
    spreadText(figures(steps, 'thread'), 1),
  ];
  const share = (of: keyof Step) => ratio(figures(light, of).median, figures(live, of).median);
  return table([
    ['one step of the slider', 'ms to the frame after it', 'ms of main thread'],
    row('picture', light),
    row('MapLibre, drawn by software', live),
    ['picture, as a share of MapLibre', share('ms'), share('thread')],
  ]);
}

async function stepOf(browser: Browser, url: string): Promise<Step> {
  return visit(browser, url, null, async ({ page, session, traffic }) => {
    await untilQuiet(traffic);
    // Whatever is made with the first steps isn't a step's.
    await walk(page);
    const before = await threadOf(session);
    const ms = await walk(page);
    return { ms, thread: ((await threadOf(session)) - before) / STEPS };
  });
}

/** Through the whole period, one step after the other; ms of the middle one. */
async function walk(page: Page): Promise<number> {
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) times.push(await page.evaluate(scrubTo, (step + 0.5) / STEPS));
  return spreadOf(times).median;
}

async function threadOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs in the page. */
function scrubTo(share: number): Promise<number> {
  return (globalThis as unknown as { scrubTo(share: number): Promise<number> }).scrubTo(share);
}
