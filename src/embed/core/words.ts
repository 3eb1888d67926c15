import type { Instant } from '../../domain/instant.ts';
import type { TimeDisplay } from '../../domain/view.ts';
import { datePartsOf } from '../../text/dateParts.ts';
import { embed } from '../../text/en/embed.ts';
import { legend } from '../../text/en/legend.ts';
import { picture } from '../../text/en/picture.ts';
import { state } from '../../text/en/state.ts';
import { placeKind } from '../../text/en/terms.ts';
import { time } from '../../text/en/time.ts';
import { type TimeWords, timeWords } from '../../text/timeWords.ts';
import type { CoreSlice } from './contract.ts';

/** The catalogue of this page: of the full page's only what it takes to draw and to name a moment. */
export const text = {
  locale: 'en-GB',
  language: 'en' as const,
  direction: 'ltr' as 'ltr' | 'rtl',
  time,
  state,
  picture,
  page: { legend },
  terms: { placeKind },
  embed,
};

/** What this page says about time, of a slice. */
export function wordsOf({ dataset }: CoreSlice, display: TimeDisplay): TimeWords {
  return timeWords(text, dataset, display);
}

/** `21 November 2026`: the day of a moment on the wall clocks of a zone. */
export function dayOf(t: Instant, zone: string): string {
  return time.day(datePartsOf(t, zone, text.locale));
}
