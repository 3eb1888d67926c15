import { type Instant, parseInstant } from '../domain/instant.ts';
import type { OpenSpan } from '../domain/span.ts';
import { parseDay, spanOfDay } from '../domain/zone.ts';

export type SpanFault = { readonly code: string; readonly message: string; readonly hint: string };
type Side = { readonly kind: 'day' | 'instant'; readonly start: Instant; readonly end: Instant } | null;

const FORM =
  'Write a day (2014-06-10), an instant with offset (2014-06-12T11:30Z), or two of them with a slash between; an unknown end stays empty.';

/**
 * Reads `A` or `A/B`: days of the zone (the second inclusive) or instants with offset (the second exclusive), either
 * end possibly empty for unknown. A single instant is a span without width.
 */
export function readSeedSpan(text: string, zone: string): OpenSpan | SpanFault {
  const sides = text.trim().split('/');
  if (sides.length > 2)
    return { code: 'bad-span', message: `"${text}" has more than one slash.`, hint: FORM };
  const read = sides.map((side) => readSide(side.trim(), zone));
  for (const side of read) if (side !== null && 'code' in side) return side;
  const [first, last] = read as [Side, Side?];
  if (last === undefined) {
    if (first === null) return unknownSpan(text);
    return { earliest: first.start, latest: first.end };
  }
  if (first === null && last === null) return unknownSpan(text);
  return ordered(text, first, last);
}

export function isSpanFault(span: OpenSpan | SpanFault): span is SpanFault {
  return 'code' in span;
}

function readSide(text: string, zone: string): Side | SpanFault {
  if (text === '') return null;
  const day = parseDay(text);
  if (day !== null) {
    const { earliest, latest } = spanOfDay(day, zone);
    return { kind: 'day', start: earliest, end: latest };
  }
  const t = parseInstant(text);
  if (t !== null) return { kind: 'instant', start: t, end: t };
  const shaped = /^\d{4}-\d\d-\d\d/.test(text);
  return shaped && !/T\d\d:\d\d(:\d\d)?$/.test(text)
    ? { code: 'no-such-day', message: `"${text}" is no day of the calendar.`, hint: FORM }
    : { code: 'bad-span', message: `"${text}" is neither a day nor an instant with offset.`, hint: FORM };
}

function ordered(text: string, first: Side, last: Side): OpenSpan | SpanFault {
  const earliest = first?.start ?? null;
  const latest = last?.end ?? null;
  if (earliest === null || latest === null || earliest < latest) return { earliest, latest };
  // Equal instants are a moment; an equal end of anything else is a slip, since it would contain nothing.
  if (earliest === latest && first?.kind === 'instant' && last?.kind === 'instant')
    return { earliest, latest };
  return {
    code: 'span-backward',
    message: `"${text}" ends before it begins.`,
    hint: 'Swap the two sides, or correct the wrong one. A day as second side is included, an instant is not.',
  };
}

function unknownSpan(text: string): SpanFault {
  return {
    code: 'empty-span',
    message: `"${text}" says nothing of time.`,
    hint: 'Leave the member out when nothing is said.',
  };
}
