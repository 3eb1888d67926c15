import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPicture } from '../../../src/picture/picture.ts';
import { serialiseSvg } from '../../../src/picture/serialise.ts';
import { classicScript, type SiteFile, styleSheet } from './bundle.ts';
import { cardFiles } from './cards.ts';
import { dataHostsOf } from '../dataHosts.ts';
import { hostingFiles } from '../hosting/files.ts';
import { dataCopies } from '../publish/dataCopies.ts';
import { pagePolicy } from '../securityPolicy.ts';
import { hostedFiles } from './hosted.ts';
import { moduleFiles } from './modules.ts';
import { noscriptOf, PICTURES, STILL } from './noscript.ts';
import { type EmbedPage, embedPage } from './page.ts';
import { type Published, readPublished } from './published.ts';
import { siteFacts } from './siteFacts.ts';
import { slicesOf } from './slices.ts';
import { stepPages } from './stepPage.ts';
import { stillInput } from './stillInput.ts';
import { headOfEmbed, headOfMap, oembedFiles, type Site } from './unfurl.ts';

/** `head`: what the full page says of itself to whoever unfurls links, as HTML. */
export type EmbedSite = { readonly files: readonly SiteFile[]; readonly head: readonly string[] };

/**
 * Everything of the site that embeds need, beside the pages that Vite builds.
 *
 * @param siteUrl where the site will be, ending in a slash; null: nobody has said, and what needs to know it is left out
 */
export async function siteFiles(root: string, siteUrl: string | null): Promise<EmbedSite> {
  const [core, hands, bridge, facts, modules, hosted, still] = await Promise.all([
    classicScript(root, 'src/embed/core/main.ts', 'embed/core'),
    classicScript(root, 'src/embed/core/hands/main.ts', 'embed/hands'),
    classicScript(root, 'src/embed/protocol/main.ts', 'embed/bridge'),
    classicScript(root, 'src/embed/facts/main.ts', 'embed/facts'),
    moduleFiles(root),
    hostedFiles(root),
    styleSheet(root, 'scripts/vite/embed/still.css', 'embed/still'),
  ]);
  if (!core.style) throw new Error('the embed has no style sheet');
  const published = readPublished(root);
  const slices = slicesOf(published);
  const address = ({ fileName }: SiteFile) => `./${fileName}`;
  const files: EmbedPage['files'] = {
    handsStyle: hands.style ? address(hands.style) : '',
    facts: address(facts.script),
    bridge: address(bridge.script),
    factsStyle: facts.style ? address(facts.style) : '',
    ...modules.addresses,
    ground: address(slices.ground),
    texts: address(slices.live.texts),
    kept: slices.kept,
    page: './index.html',
  };
  const site: Site | null = siteUrl === null ? null : { url: siteUrl, ...published.live };
  const copies = await dataCopies(root, published, siteUrl);
  const head = site ? [...headOfMap(site), ...copies.head] : [];
  const page = embedPage({
    template: readFileSync(join(root, 'src/embed/page.html'), 'utf8'),
    style: core.style,
    scripts: [core.script, slices.outline, slices.live.data],
    hands: hands.script,
    files,
    noscript: noscriptOf(published.live.dataset, still.fileName),
    head: site ? headOfEmbed(site) : [],
  });
  const made: SiteFile[] = [
    page,
    ...[core, hands, bridge, facts].flatMap(({ script, style }) => (style ? [script, style] : [script])),
    ...Object.values(slices.live),
    ...[...slices.releases.values()].flatMap((release) => Object.values(release)),
    slices.outline,
    slices.ground,
    ...modules.files,
    ...hosted.files,
    still,
    ...stillPictures(published),
    siteFacts(published, siteUrl, hosted.script),
    ...copies.files,
    ...(site
      ? [
          ...oembedFiles(site),
          ...(await stepPages(root, site)),
          ...(await cardFiles(root, site, published.basemap)),
        ]
      : []),
  ];
  const policies = { page: pagePolicy(dataHostsOf(process.env['DATA_HOSTS'])), embed: page.policy };
  const names = made.map(({ fileName }) => fileName);
  return { files: unique([...made, ...hostingFiles(root, siteUrl, policies, names)]), head };
}

/** Every card of a step that shows the same has the same name. */
function unique(files: readonly SiteFile[]): SiteFile[] {
  return [...new Map(files.map((file) => [file.fileName, file])).values()];
}

function stillPictures({ live, basemap }: Published): SiteFile[] {
  const parts = { title: false, date: true, legend: true, scale: true, credit: true };
  return (['light', 'dark'] as const).map((theme) => {
    const input = stillInput(live.dataset, basemap, {}, { ...STILL, theme, parts });
    return { fileName: PICTURES[theme], source: serialiseSvg(drawPicture(input).root) };
  });
}
