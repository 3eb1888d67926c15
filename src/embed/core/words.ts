import type { Instant } from '../../domain/instant.ts';
import { datePartsOf } from '../../text/dateParts.ts';
import { embedTextOf } from '../../text/embedText.ts';

/** The words of this page. */
export const text = embedTextOf('en');

/** `21 November 2026`: the day of a moment on the wall clocks of a zone. */
export function dayOf(t: Instant, zone: string): string {
  return text.time.day(datePartsOf(t, zone, text.locale));
}
