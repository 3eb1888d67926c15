import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTextOf, plain } from './licenceTexts.ts';
import { type Runtime, runtimePackages } from './locked.ts';

/** The file of the site, beside its pages. */
export const NOTICES = 'third-party-notices.txt';

const RULE = '-'.repeat(80);

const HEAD = `Third-party notices

What this site was made with and holds in part or in whole: software, fonts and icons by others, and the sources of the
background map. The dataset is not part of this list: its licence stands in the file itself.`;

const PACKAGES = `Packages

All that the page, its embed and the command line need, and what these need in turn; a page holds less than that. The fonts
Noto Sans and Source Serif 4 are those of the packages @fontsource/noto-sans and @fontsource/source-serif-4; the icons of
buttons are those of lucide-react. Nothing was changed. The sources of each are on the npm registry under its name and version.`;

/**
 * The notices of everything by others in a site: the packages of the lock file, those with the same text together, and the
 * sources of the basemap. The same bytes from the same lock file.
 *
 * @param still folder of what goes into the site as it is; its basemap's notice is taken over where there is one
 */
export function noticesOf(root: string, still: string): string {
  const byText = new Map<string, Runtime[]>();
  for (const found of runtimePackages(root)) {
    const { text } = licenceTextOf(root, found);
    byText.set(text, [...(byText.get(text) ?? []), found]);
  }
  const groups = [...byText].map(([text, found]) => {
    const names = found.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return [RULE, [...new Set(names)].join('\n'), text].join('\n\n');
  });
  const notice = join(still, 'basemap/NOTICE.md');
  const basemap = existsSync(notice) ? [RULE, plain(readFileSync(notice, 'utf8')).replace(/^# /, '')] : [];
  return `${[HEAD, ...basemap, RULE, PACKAGES, ...groups].join('\n\n')}\n`;
}
