import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** axe-core runs in the page itself: its wrapper for this driver wants a newer Node. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Thousands of hidden paths, for each of which axe would look for the colour behind it; the picture has a spec of its own. */
const PICTURE = '.picture-surface svg';

const sought = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** What another theme can change of a page that has been looked at in one: it changes colours, and no element. */
  colours: ['color-contrast', 'link-in-text-block'],
  /** What one part of a page can spoil for the whole of it. */
  landmarks: ['region', 'landmark-unique', 'landmark-one-main', 'page-has-heading-one', 'duplicate-id-aria'],
} as const;

type Axe = {
  run(
    context: { include: string[][]; exclude: string[][] },
    options: { runOnly: { type: string; values: readonly string[] }; resultTypes: string[] },
  ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
};

/** The barriers that axe knows, in the page or a part of it. The page has to be opened with `bypassCSP`. */
export async function violations(
  page: Page,
  part = ':root',
  what: keyof typeof sought = 'everything',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const runOnly = { type: what === 'everything' ? 'tag' : 'rule', values: sought[what] };
  return page.evaluate(
    async ({ part, picture, runOnly }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run(
        { include: [[part]], exclude: [[picture]] },
        { runOnly, resultTypes: ['violations'] },
      );
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} at ${String(target[0])}`),
      );
    },
    { part, picture: PICTURE, runOnly },
  );
}
