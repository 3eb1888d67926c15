import { en } from './en.ts';

/** What every language has to fill in: English is the measure. */
export type Catalogue = typeof en;

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogues: Record<Language, Catalogue> = { en };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
