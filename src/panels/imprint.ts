import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import type { DocumentId } from '../domain/ids.ts';
import { type Instant, MINUTE, plus } from '../domain/instant.ts';

/** What the file says of itself; a file needn't. */
export function imprintOf(dataset: Dataset & Partial<Imprint>): Imprint {
  const { publisher = null, contact = null, codedBy = null, citeAs = null, mayPassOn = true } = dataset;
  return { publisher, contact, codedBy, citeAs, mayPassOn };
}

/** The cut at the end of each document that says when it was written. Links are to the minute: a second more is left in. */
export function cutsOf(
  dataset: Dataset,
): { readonly documentId: DocumentId; readonly title: string; readonly end: Instant }[] {
  return [...dataset.documents.values()].flatMap(({ documentId, title, reported: { latest } }) =>
    latest === null
      ? []
      : [{ documentId, title, end: plus(latest, Math.ceil(latest / MINUTE) * MINUTE - latest) }],
  );
}
