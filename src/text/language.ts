import { en } from './en.ts';

/** What every language has to fill in: English is the measure. */
export type Catalogue = typeof en;

/** What words of time and of states need of a catalogue: a page that shows little has no more than that. */
export type TimeText = Pick<Catalogue, 'locale' | 'time'>;
export type StateText = Pick<Catalogue, 'state'>;

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogues: Record<Language, Catalogue> = { en };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
