import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatInstant } from '../../../src/domain/instant.ts';
import type { Files } from '../../../src/embed/core/contract.ts';
import { classicScript, type SiteFile } from './bundle.ts';
import { cardFiles } from './cards.ts';
import { hostedFiles } from './hosted.ts';
import { moduleFiles } from './modules.ts';
import { noscriptOf, STILL } from './noscript.ts';
import { embedPage } from './page.ts';
import { type Edition, type Published, readPublished } from './published.ts';
import { slicesOf } from './slices.ts';
import { stillPicture } from './stillPicture.ts';
import { headOfMap, type Site, unfurlingFiles } from './unfurl.ts';

/**
 * Everything of the site that embeds need, beside the pages that Vite builds.
 *
 * @param siteUrl where the site will be, ending in a slash; null: nobody has said, and what needs to know it is left out
 */
export async function siteFiles(root: string, siteUrl: string | null): Promise<SiteFile[]> {
  const [core, facts, modules, hosted] = await Promise.all([
    classicScript(root, 'src/embed/core/main.ts', 'embed/core'),
    classicScript(root, 'src/embed/facts/main.ts', 'embed/facts'),
    moduleFiles(root),
    hostedFiles(root),
  ]);
  const published = readPublished(root);
  const slices = slicesOf(published);
  const address = ({ fileName }: SiteFile) => `./${fileName}`;
  const files: Files = {
    facts: address(facts.script),
    factsStyle: facts.style ? address(facts.style) : '',
    ...modules.addresses,
    ground: address(slices.ground),
    texts: address(slices.live.texts),
    releases: Object.fromEntries(
      [...slices.releases].map(([hash, { data, texts }]) => [
        hash,
        { data: address(data), texts: address(texts) },
      ]),
    ),
    page: './index.html',
  };
  const site: Site | null = siteUrl === null ? null : { url: siteUrl, ...published.live };
  const picture = 'embed/picture.svg';
  return [
    embedPage({
      template: readFileSync(join(root, 'src/embed/page.html'), 'utf8'),
      style: core.style,
      scripts: [core.script, slices.live.data, slices.outline],
      files,
      noscript: noscriptOf(published.live.dataset, picture),
      head: site ? headOfMap(site, 'embed.html') : [],
    }),
    ...[core, facts].flatMap(({ script, style }) => (style ? [script, style] : [script])),
    ...Object.values(slices.live),
    ...[...slices.releases.values()].flatMap((release) => Object.values(release)),
    slices.outline,
    slices.ground,
    ...modules.files,
    ...hosted.files,
    { fileName: picture, source: still(published) },
    siteFacts(published, siteUrl, hosted.script),
    ...(site ? [...unfurlingFiles(site), ...(await cardFiles(root, site, published.basemap))] : []),
  ];
}

function still({ live, basemap }: Published): string {
  const parts = { title: false, date: true, legend: true, scale: true, credit: true };
  return stillPicture(live.dataset, basemap, {}, { ...STILL, theme: 'light', parts });
}

/** What the dialog that hands the map on has to know of the site. */
function siteFacts(
  { live, releases }: Published,
  siteUrl: string | null,
  script: { readonly file: string; readonly integrity: string },
): SiteFile {
  const row = ({ dataset: { version }, hash, changed }: Edition) => ({
    hash,
    version,
    changed: changed === null ? null : formatInstant(changed),
  });
  const facts = {
    version: /embed-(.+)\.js$/.exec(script.file)?.[1],
    siteUrl,
    script,
    dataset: { title: live.dataset.title, ...row(live) },
    releases: releases.map(row),
    cards: siteUrl !== null,
  };
  return { fileName: 'embed/site.json', source: `${JSON.stringify(facts)}\n` };
}
