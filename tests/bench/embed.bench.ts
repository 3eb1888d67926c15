import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../scripts/browser.ts';
import { root } from '../../scripts/run.ts';
import type { Bench } from './bench.ts';
import { firstPicture } from './embed/firstPicture.ts';
import { manyEmbeds } from './embed/manyEmbeds.ts';
import { buildPeers, cache, missingPeers } from './embed/peers.ts';
import { scrubSteps } from './embed/scrubSteps.ts';
import { servePacked } from './embed/serve.ts';

/** Of the medians; another number is for trying the bench itself. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
/** The built site that is measured. */
const site = process.env['BENCH_SITE'] ?? join(root, 'dist');

export const bench: Bench = {
  measures: `The embed beside its peers: the same events, one server, one browser; medians of ${RUNS}, least and most in brackets`,
  isMarkdown: true,
  async run() {
    const cure = missingPeers();
    if (cure !== null) return `not measured: the peers aren't installed (${cure})`;
    if (!existsSync(join(site, 'embed.html'))) return `not measured: ${site} holds no embed (npm run build)`;
    const executablePath = findBrowser();
    if (executablePath === null) return 'not measured: no Chromium or Chrome was found';
    const server = await servePacked(
      { ...buildPeers(), ours: site, live: site, ...manyEmbeds.folders(cache) },
      cache,
    );
    const browser = await chromium.launch({ executablePath, args: launchFlags(true) });
    try {
      const before = busy();
      const tables: string[] = [];
      for (const [what, part] of PARTS) tables.push(await measured(what, part(browser, server, RUNS)));
      const machine = `Chromium ${browser.version()}, WebGL by software, 700 × 560 px, HTTP/1.1, brotli 11, no cache.`;
      return [
        `${machine} Processes waiting for a core: ${before} at the start, ${busy()} at the end.`,
        ...tables,
      ].join('\n\n');
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

const PARTS = [
  ['The first picture', firstPicture],
  ['Many embeds on a page', manyEmbeds.run],
  ['A step of the slider', scrubSteps],
] as const;

/** Printed at once: a part that fails, or a run that is stopped, doesn't take along what was measured before. */
async function measured(what: string, part: Promise<string>): Promise<string> {
  const told = await part.catch((error: unknown) => `${what}: not measured this time (${firstLine(error)}).`);
  console.log(`${told}\n`);
  return told;
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

/** Of the last minute: far above the number of cores, times say little. */
function busy(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
