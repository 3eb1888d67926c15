import type { Parties } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { isClosed } from '../domain/span.ts';
import { suggestion } from './nearest.ts';
import { readSpan } from './records/span.ts';

/** Tells of one problem: a stable code, the path of the member, what is wrong, how to mend it. */
export type Report = (code: string, path: string, message: string, hint: string) => void;

/** What the head of the file tells, to hold a feature against. */
export type Known = {
  readonly zone: string;
  readonly parties: Parties;
  readonly places: ReadonlyMap<string, Place>;
  /** Number of lines by id, in the order of the file. */
  readonly documents: ReadonlyMap<string, number>;
};

export function checkUnique(id: string, seen: Set<string>, path: string, report: Report): void {
  if (seen.has(id))
    report(
      'duplicate-id',
      path,
      `The id "${id}" stands twice.`,
      'Give each its own id, or take one of them out.',
    );
  seen.add(id);
}

export function checkReference(
  kind: string,
  id: string | null,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  path: string,
  report: Report,
): void {
  if (id !== null && !known.has(id))
    report('unknown-id', path, `There is no ${kind} "${id}".`, suggestion(id, [...known.keys()]));
}

/** Equal ends are an instant; a span that runs backward is an error. */
export function checkForward(
  earliest: string | null,
  latest: string | null,
  path: string,
  report: Report,
): void {
  const span = readSpan(earliest, latest);
  if (isClosed(span) && span.earliest > span.latest)
    report(
      'span-backward',
      path,
      `The span runs backward: from ${earliest} to ${latest}.`,
      'Swap the two, or correct the wrong one; the end is exclusive.',
    );
}
