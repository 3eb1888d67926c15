import { about } from './en/about.ts';
import { chrome } from './en/chrome.ts';
import { dossier } from './en/dossier.ts';
import { page } from './en/page.ts';
import { panels } from './en/panels.ts';
import { picture } from './en/picture.ts';
import { search } from './en/search.ts';
import { state } from './en/state.ts';
import { terms } from './en/terms.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';

/** All words of the interface in English, in the order of en/*. */
export const en = {
  /** For Intl: day before month, 24-hour clock. */
  locale: 'en-GB',
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  time,
  terms,
  state,
  timeline,
  panels,
  about,
  page,
  picture,
  dossier,
  search,
  chrome,
};
