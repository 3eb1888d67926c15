import type { Instant } from '../../domain/instant.ts';
import type { TimeDisplay } from '../../domain/view.ts';
import { datePartsOf } from '../../text/dateParts.ts';
import { embedTextOf } from '../../text/embedText.ts';
import { type TimeWords, timeWords } from '../../text/timeWords.ts';
import type { CoreSlice } from './contract.ts';

/** The words of this page. */
export const text = embedTextOf('en');

/** What it says about time, of a slice. */
export function wordsOf({ dataset }: CoreSlice, display: TimeDisplay): TimeWords {
  return timeWords(text, dataset, display);
}

/** `21 November 2026`: the day of a moment on the wall clocks of a zone. */
export function dayOf(t: Instant, zone: string): string {
  return text.time.day(datePartsOf(t, zone, text.locale));
}
