import { about } from './en/about.ts';
import { chart } from './en/chart.ts';
import { clocks } from './en/clocks.ts';
import { compare } from './en/compare.ts';
import { corrections } from './en/corrections.ts';
import { details } from './en/details.ts';
import { dialogs } from './en/dialogs.ts';
import { dispute } from './en/dispute.ts';
import { dock } from './en/dock.ts';
import { dossier } from './en/dossier.ts';
import { drawings } from './en/drawings.ts';
import { embedding } from './en/embedding.ts';
import { exporting } from './en/exporting.ts';
import { facets } from './en/facets.ts';
import { guide } from './en/guide.ts';
import { importing } from './en/importing.ts';
import { moved } from './en/moved.ts';
import { pictures } from './en/pictures.ts';
import { print } from './en/print.ts';
import { searchBox } from './en/searchBox.ts';
import { story } from './en/story.ts';
import { twoMaps } from './en/twoMaps.ts';
import type { Catalogue, Language } from './language.ts';

const en = {
  about,
  chart,
  clocks,
  compare,
  corrections,
  details,
  dialogs,
  dispute,
  dock,
  dossier,
  drawings,
  embedding,
  exporting,
  facets,
  guide,
  importing,
  moved,
  pictures,
  print,
  searchBox,
  story,
  twoMaps,
};

/** What every language has to fill in beside its `Catalogue`: English is the measure. */
export type LateCatalogue = typeof en;

const catalogues: Record<Language, LateCatalogue> = { en };

/**
 * The words of the parts that come when they are asked for, in the language of a catalogue. Only such parts import
 * this, so that the words come with them: the page doesn't wait for either.
 */
export function lateWords({ language }: Pick<Catalogue, 'language'>): LateCatalogue {
  return catalogues[language];
}
