import { embed } from './en/embed.ts';
import { legend } from './en/legend.ts';
import { basemapCredit, product } from './en/page.ts';
import { mapWords } from './en/picture.ts';
import { state } from './en/state.ts';
import { placeKind } from './en/terms.ts';
import { momentTime } from './en/momentTime.ts';
import type { Catalogue, Language } from './language.ts';

/**
 * The words that the embed page brings along, and no others: a catalogue as far as the functions need it that the page
 * shares with the full one.
 */
export type EmbedText = Pick<Catalogue, 'language' | 'locale' | 'direction' | 'state'> & {
  readonly picture: typeof mapWords;
  readonly time: typeof momentTime;
  readonly page: Pick<Catalogue['page'], 'product' | 'legend'> & {
    readonly map: Pick<Catalogue['page']['map'], 'credit'>;
  };
  readonly terms: Pick<Catalogue['terms'], 'placeKind'>;
  readonly embed: typeof embed;
};

const en: EmbedText = {
  locale: 'en-GB',
  language: 'en',
  direction: 'ltr',
  time: momentTime,
  state,
  picture: mapWords,
  page: { product, legend, map: { credit: basemapCredit } },
  terms: { placeKind },
  embed,
};

const catalogues: Record<Language, EmbedText> = { en };

export function embedTextOf(language: Language): EmbedText {
  return catalogues[language];
}
