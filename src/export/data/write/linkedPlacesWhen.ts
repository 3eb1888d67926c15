import { formatInstant, type Instant } from '../../../domain/instant.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Of a row: `once` means at some moment of the span, not through all of it. */
export type Told = {
  readonly begin: Instant | null;
  readonly end: Instant | null;
  readonly once: boolean;
  /** Why its time is taken to be so. */
  readonly basis: string | null;
};

/**
 * What happened once, somewhere in its span, starts not before the span and ends not after it; what lasted all of it, and
 * a stretch of control, starts and ends with it. The format wants a start, and takes a missing end for "within the start":
 * so a start that is unknown is one no later than the end, and an end that is unknown one no earlier than the start.
 */
export function whenOf({ begin, end, once, basis }: Told): Json | null {
  const from = begin === null ? null : formatInstant(begin);
  const to = end === null ? null : formatInstant(end);
  const timespan = timespanOf(from, to, once);
  return timespan && { timespans: [timespan], ...(basis !== null && { label: basis }) };
}

function timespanOf(from: string | null, to: string | null, once: boolean): Json | null {
  if (from === null && to === null) return null;
  const end = to === null ? { earliest: from } : once ? { latest: to } : { in: to };
  if (from === null) return { start: { latest: to }, end };
  return { start: once ? { earliest: from } : { in: from }, end };
}
