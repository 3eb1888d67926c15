import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { spreadOf, spreadText, table } from './figures.ts';
import type { PackedServer } from './serve.ts';
import { scrubbableAt, untilQuiet, visit } from './visit.ts';

const COUNT = 11;
/** Times slower than this machine: a phone of some years ago. */
const SLOWER = [1, 4];

type Cost = { readonly ms: number; readonly mib: number; readonly allMs: number };

/** What eleven embeds at eleven moments cost the page that they stand on, each. */
export const manyEmbeds = { folders, run };

/** The page with them, and the same one without, whose own cost is subtracted. */
function folders(within: string): Readonly<Record<string, string>> {
  const frames = Array.from({ length: COUNT }, (_, index) => {
    const day = String(10 + index).padStart(2, '0');
    return `<iframe src="/ours/embed.html?t=2014-06-${day}T12:00Z" width="640" height="480"></iframe>`;
  });
  return Object.fromEntries(
    Object.entries({ eleven: frames, none: [] }).map(([name, content]) => {
      const folder = join(within, name);
      mkdirSync(folder, { recursive: true });
      const head = `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">`;
      writeFileSync(join(folder, 'index.html'), `${head}${content.join('')}`);
      return [name, folder];
    }),
  );
}

async function run(browser: Browser, server: PackedServer, runs: number): Promise<string> {
  const rows: string[][] = [];
  for (const slower of SLOWER) {
    const costs: Cost[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      const bare = await costOf(browser, `${server.url}none/index.html`, slower);
      const full = await costOf(browser, `${server.url}eleven/index.html`, slower);
      costs.push({
        ms: (full.ms - bare.ms) / COUNT,
        mib: (full.mib - bare.mib) / COUNT,
        allMs: full.allMs,
      });
    }
    const figure = (of: keyof Cost, digits: number) =>
      spreadText(spreadOf(costs.map((cost) => cost[of])), digits);
    rows.push([
      slower === 1 ? 'as it is' : `${slower} times slower`,
      figure('ms', 0),
      figure('mib', 2),
      figure('allMs', 0),
    ]);
  }
  return table([
    [
      `${COUNT} embeds on one page, processor`,
      'ms of main thread, each',
      'MiB of script memory, each',
      'ms until all can be scrubbed',
    ],
    ...rows,
  ]);
}

/** All frames are of one origin, so of one process: what its main thread did, and what its scripts keep after a clearing. */
async function costOf(browser: Browser, url: string, slower: number): Promise<Cost> {
  return visit(
    browser,
    url,
    null,
    async ({ page, session, traffic }) => {
      const allMs = await page.evaluate(scrubbableAt);
      await untilQuiet(traffic);
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { ms: of('TaskDuration') * 1000, mib: of('JSHeapUsedSize') / 2 ** 20, allMs };
    },
    slower,
  );
}
