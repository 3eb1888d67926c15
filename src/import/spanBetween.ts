import type { Instant } from '../domain/instant.ts';
import { type OpenSpan, UNKNOWN_SPAN } from '../domain/span.ts';
import type { DateFault, ReadDate } from './dates.ts';

/** From the start of one date to the end of the other; a clock time as an end is that very moment. */
export function spanBetween(begin: ReadDate | null, end: ReadDate | null): OpenSpan | DateFault {
  if (end === null) return begin?.span ?? UNKNOWN_SPAN;
  if (begin === null) return { earliest: null, latest: end.span.latest };
  const { earliest } = begin.span;
  const latest = endOf(end, earliest);
  if (earliest !== null && latest !== null && latest <= earliest)
    return {
      code: 'end-before-begin',
      message: 'The end lies before the beginning.',
      hint: 'Correct one of the two, or look whether their columns are swapped.',
    };
  return { earliest, latest };
}

function endOf({ span, isClock }: ReadDate, begin: Instant | null): Instant | null {
  const { earliest, latest } = span;
  // Begun and ended within the same minute: that minute.
  return isClock && earliest !== null && earliest !== begin ? earliest : latest;
}
