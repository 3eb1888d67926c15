import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Growth of the heap after collection that is let pass, bytes. */
const HEAP = 5 * 1024 * 1024;
/** Nodes and listeners that may come and go between two measures of the same page: a tip, a focus ring. */
const SLACK = 60;

/** What a test leaves in the page: how much its clock is hastened, moves so far, every context that was made. */
export type Kept = { factor?: number; moves?: number; contexts?: WeakRef<WebGL2RenderingContext>[] };

export type Held = {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  readonly contexts: number;
};

/** What the page holds once everything that can be collected is. */
export async function held(page: Page, devtools: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  }
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const contexts = await page.evaluate(() => {
    const { contexts = [] } = globalThis as Kept;
    return new Set(contexts.map((made) => made.deref()).filter((made) => made?.isContextLost() === false))
      .size;
  });
  return { heap: usedSize, nodes, listeners: jsEventListeners, workers: page.workers().length, contexts };
}

export function expectNoMore(after: Held, before: Held, what: string): void {
  const grown = after.heap - before.heap;
  console.log(`${what}: heap ${(grown / 1024 / 1024).toFixed(2)} MB more; ${told(before)} → ${told(after)}`);
  expect(grown, 'heap').toBeLessThan(HEAP);
  expect(after.nodes - before.nodes, 'nodes').toBeLessThanOrEqual(SLACK);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThanOrEqual(SLACK);
  expect(after.workers, 'workers').toBe(before.workers);
  expect(after.contexts, 'contexts').toBe(before.contexts);
}

const told = ({ heap, nodes, listeners, workers, contexts }: Held) =>
  `${(heap / 1024 / 1024).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, ${workers} workers, ${contexts} contexts`;
