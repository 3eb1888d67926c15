import { formatInstant, type Instant } from '../../../domain/instant.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Of a row: `once` means at some moment of the span, not through all of it. */
export type Told = {
  readonly begin: Instant | null;
  readonly end: Instant | null;
  readonly once: boolean;
  /** Whether it was so before `begin` already, or still was at `end`: then they are where the telling starts and stops. */
  readonly before?: boolean;
  readonly after?: boolean;
  /** Why its time is taken to be so. */
  readonly basis: string | null;
};

/**
 * What happened once, somewhere in its span, starts not before the span and ends not after it; what lasted all of it, and
 * a stretch of control, starts and ends with it. The format wants a start, and takes a missing end for "within the start":
 * so a start that is unknown is one no later than the end, and an end that is unknown one no earlier than the start.
 */
export function whenOf({ begin, end, once, before = false, after = false, basis }: Told): Json | null {
  const from = begin === null ? null : formatInstant(begin);
  const to = end === null ? null : formatInstant(end);
  const timespan = timespanOf(from, to, { once, before, after });
  return timespan && { timespans: [timespan], ...(basis !== null && { label: basis }) };
}

function timespanOf(
  from: string | null,
  to: string | null,
  { once, before, after }: Required<Pick<Told, 'once' | 'before' | 'after'>>,
): Json | null {
  if (from === null && to === null) return null;
  const start =
    from === null ? { latest: to } : before ? { latest: from } : once ? { earliest: from } : { in: from };
  const end =
    to === null ? { earliest: from } : after ? { earliest: to } : once ? { latest: to } : { in: to };
  return { start, end };
}
