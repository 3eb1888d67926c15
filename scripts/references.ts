import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../tests/e2e/browser.ts';
import { drawState, REFERENCES, STATES } from '../tests/references/states.ts';
import type { Drawer } from '../tests/references/verdict.ts';

/*
 * `npm run references`: draws the reference pictures of tests/references from the built site anew. Look at each before you
 * keep it: from then on it is what the page has to look like.
 */
mkdirSync(REFERENCES, { recursive: true });
const site = await openSite();
const drawers: Record<string, Drawer> = {};
try {
  for (const state of STATES) {
    const { png, drawer } = await drawState(site, state);
    writeFileSync(join(REFERENCES, `${state.name}.png`), png);
    drawers[state.name] = drawer;
    console.log(`tests/references/${state.name}.png: ${png.length} bytes`);
  }
  writeFileSync(join(REFERENCES, 'drawers.json'), `${JSON.stringify(drawers, null, 2)}\n`);
} finally {
  await site.close();
}
