import { usualHeight } from '../../../src/domain/embedHeight.ts';
import { periodOf } from '../../../src/domain/period.ts';
import type { Step } from '../../../src/domain/story.ts';
import { viewOfStep } from '../../../src/domain/storyView.ts';
import { DEFAULT_VIEW } from '../../../src/domain/view.ts';
import { startTag } from '../../../src/export/html.ts';
import { cardOf, stepPageOf } from '../../../src/export/site.ts';
import { frameTag } from '../../../src/export/snippets.ts';
import { en } from '../../../src/text/en.ts';
import { scriptless } from '../../../src/text/en/scriptless.ts';
import { timeWords } from '../../../src/text/timeWords.ts';
import { encodeView } from '../../../src/url/codec.ts';
import type { SiteFile } from './bundle.ts';
import { CARD, MAP_CARD } from './cards.ts';
import type { Edition } from './published.ts';

/** A site of which is known where it will be: `url` ends in a slash. */
export type Site = Edition & { readonly url: string };

/** What a link unfurls to where iframes are admitted, in px: the height that a column of an article takes. */
const RICH = { width: 800, height: usualHeight(800) };

/** What platforms are told of one address. */
type Unfurled = {
  readonly title: string;
  readonly description: string;
  /** Paths within the site. */
  readonly page: string;
  readonly embed: string;
  readonly card: string;
  readonly alt: string;
  readonly oembed: string;
  readonly type: 'website' | 'article';
};

/** Head of the full page. */
export function headOfMap(site: Site): string[] {
  return headOf(site, ofMap(site));
}

/** Of the embed page, where every byte is waited for: that the full page is meant, and what no platform does without. */
export function headOfEmbed(site: Site): string[] {
  return headOfMap(site).filter((tag) => /"(canonical|alternate|og:title|og:image|twitter:card)"/.test(tag));
}

export function headOfStep(site: Site, step: Step): string[] {
  return headOf(site, ofStep(site, step));
}

/** The answers of oEmbed, as files: of the whole map and of every step. */
export function oembedFiles(site: Site): SiteFile[] {
  return [ofMap(site), ...(site.story?.steps ?? []).map((step) => ofStep(site, step))].map((unfurled) => ({
    fileName: unfurled.oembed,
    source: `${JSON.stringify(oembedOf(site, unfurled))}\n`,
  }));
}

function ofMap({ dataset }: Site): Unfurled {
  return {
    title: dataset.title,
    description: scriptless.description(dataset.title),
    page: '',
    embed: 'embed.html',
    card: MAP_CARD,
    alt: en.picture.label(dataset.title, timeWords(en, dataset, 'dataset').moment(periodOf(dataset).latest)),
    oembed: 'embed/oembed.json',
    type: 'website',
  };
}

function ofStep({ dataset }: Site, step: Step): Unfurled {
  const words = timeWords(en, dataset, 'dataset');
  return {
    title: `${step.title} · ${dataset.title}`,
    description: step.text,
    page: stepPageOf(step.stepId),
    embed: `embed.html?${queryOf(step)}`,
    card: cardOf(step.stepId),
    alt: scriptless.card(step.title, words.moment(step.view.t)),
    oembed: `embed/oembed-${step.stepId}.json`,
    type: 'article',
  };
}

/** The view of a step, said in full: what it shows stays the same when the story is rewritten. */
export function queryOf(step: Step): string {
  return encodeView({ ...DEFAULT_VIEW, ...viewOfStep(step) });
}

function headOf(
  { url, hash }: Site,
  { title, description, page, card, alt, oembed, type }: Unfurled,
): string[] {
  // Platforms keep a picture by its address: that of corrected data is another.
  const image = `${url}${card}?v=${hash}`;
  const og = {
    type,
    site_name: en.page.product,
    title,
    description,
    url: url + page,
    image,
    'image:width': String(CARD.width),
    'image:height': String(CARD.height),
    'image:alt': alt,
  };
  return [
    startTag('link', { rel: 'canonical', href: url + page }),
    startTag('link', { rel: 'alternate', type: 'application/json+oembed', href: url + oembed, title }),
    ...Object.entries(og).map(([name, content]) => startTag('meta', { property: `og:${name}`, content })),
    // The rest of it platforms take from above.
    startTag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** https://oembed.com, type `rich`; the iframe is the plain one, which needs no script. */
function oembedOf({ url, hash }: Site, { title, embed, card }: Unfurled) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: en.page.product,
    provider_url: url,
    html: frameTag(title, url + embed, RICH.height),
    ...RICH,
    thumbnail_url: `${url}${card}?v=${hash}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
