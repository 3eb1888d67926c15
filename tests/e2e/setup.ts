import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserCure, findBrowser } from '../../scripts/browser.ts';
import { root } from '../../scripts/run.ts';

/** Once before the browser tests: says in one sentence what is missing, instead of failing in every spec. */
export default function setup(): void {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error(
      'The browser tests run on the built site, and dist/ holds none. To mend it: npm run build',
    );
  }
  if (findBrowser() === null) throw new Error(`No browser. To mend it: ${browserCure}`);
}
