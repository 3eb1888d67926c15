import type { Parties } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { isClosed } from '../domain/span.ts';
import type { byDocumentOrder } from './claimOrder.ts';
import type { KnownIds, Report } from './finding.ts';
import { readSpan } from './records/span.ts';

/** What the head of the file tells, to hold a feature against. */
export type Known = {
  readonly zone: string;
  readonly parties: Parties;
  readonly places: ReadonlyMap<string, Place>;
  /** Number of lines by id, in the order of the file. */
  readonly documents: ReadonlyMap<string, number>;
  readonly inOrder: ReturnType<typeof byDocumentOrder>;
};

export function checkUnique(id: string, seen: Set<string>, path: string, report: Report): void {
  if (seen.has(id)) report('duplicate-id', path, id);
  seen.add(id);
}

export function checkReference(
  kind: string,
  id: string | null,
  known: KnownIds,
  path: string,
  report: Report,
): void {
  if (id !== null && !known.has(id)) report('unknown-id', path, kind, id, known);
}

/** Equal ends are an instant; a span that runs backward is an error. */
export function checkForward(
  earliest: string | null,
  latest: string | null,
  path: string,
  report: Report,
): void {
  const span = readSpan(earliest, latest);
  if (isClosed(span) && span.earliest > span.latest) report('span-backward', path, earliest, latest);
}
