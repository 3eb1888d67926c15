import { chrome } from './en/chrome.ts';
import { page } from './en/page.ts';
import { panels } from './en/panels.ts';
import { picture } from './en/picture.ts';
import { search } from './en/search.ts';
import { state } from './en/state.ts';
import { terms } from './en/terms.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import type { Language } from './language.ts';

/** The words of the page as it opens, in English. Those of the parts that come later are in late.ts. */
export const en = {
  /** For Intl: day before month, 24-hour clock. */
  locale: 'en-GB',
  language: 'en' as Language,
  direction: 'ltr' as 'ltr' | 'rtl',
  time,
  terms,
  state,
  timeline,
  panels,
  page,
  picture,
  search,
  chrome,
};
