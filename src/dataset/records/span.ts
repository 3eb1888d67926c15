import { formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import type { OpenSpan } from '../../domain/span.ts';

/** Reads an instant that the schema has let through already. Throws a RangeError on any other text: our own bug. */
export function readInstant(text: string): Instant {
  const t = parseInstant(text);
  if (t === null) throw new RangeError(`not an instant: ${text}`);
  return t;
}

export function readSpan(earliest: string | null, latest: string | null): OpenSpan {
  return {
    earliest: earliest === null ? null : readInstant(earliest),
    latest: latest === null ? null : readInstant(latest),
  };
}

export function writeInstant(t: Instant | null): string | null {
  return t === null ? null : formatInstant(t);
}

export function writeSpan({ earliest, latest }: OpenSpan): [string | null, string | null] {
  return [writeInstant(earliest), writeInstant(latest)];
}
