import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../embed/bundle.ts';
import { FORMATS } from './formats.ts';
import { hostingOf } from './rules.ts';

/** The folder of the site that they are put into: nothing there takes effect until somebody moves it. */
const FOLDER = 'hosting';

/**
 * The header files for common hosts, with the page of the documentation that says what to do with them.
 *
 * @param siteUrl where the site will be; null: at the top of its host
 * @param files every file that the build adds, by path
 */
export function hostingFiles(
  root: string,
  siteUrl: string | null,
  policies: { readonly page: string; readonly embed: string },
  files: readonly string[],
): SiteFile[] {
  const hosting = hostingOf(policies, files);
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  return [
    { fileName: `${FOLDER}/README.md`, source: readFileSync(join(root, 'docs/hosting.md'), 'utf8') },
    ...FORMATS.map(({ file, write }) => ({ fileName: `${FOLDER}/${file}`, source: write(hosting, base) })),
  ];
}
