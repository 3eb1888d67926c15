import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';
import { knownThings } from '../domain/knownThings.ts';

export type SourceFacts = {
  /** How many of its claims are known at the cut. */
  readonly claims: number;
  /**
   * How its date was derived, in the coders' words. They were written from all documents, and may tell of later ones:
   * null where the cut hides anything.
   */
  readonly dateBasis: string | null;
  /** Passages left out: entries, not lines, of which only `verify`, with the text at hand, knows the blank ones. */
  readonly leftOut: number;
  /** The same by reason, most first; of a text that the cut hides some of, none. */
  readonly reasons: readonly (readonly [reason: string, passages: number])[];
};

/** What became of the passages of a document, as known at K. */
export function sourceFacts(dataset: Dataset, document: SourceDocument, known: KnownAt): SourceFacts {
  const { documents, isAll } = knownThings(dataset, known);
  const passages = isAll ? document.leftOut : [];
  const reasons = new Map<string, number>();
  for (const { reason } of passages) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    claims: documents.get(document.documentId) ?? 0,
    dateBasis: isAll ? document.dateBasis : null,
    leftOut: passages.length,
    reasons: [...reasons].sort((a, b) => b[1] - a[1]),
  };
}

/** The documents of which something is known at K, and how many others there are: these can't be named. */
export function sourcesAt(
  dataset: Dataset,
  known: KnownAt,
): { readonly documents: readonly SourceDocument[]; readonly later: number } {
  const { documents } = knownThings(dataset, known);
  const named = [...dataset.documents.values()].filter(({ documentId }) => documents.has(documentId));
  return { documents: named, later: dataset.documents.size - named.length };
}
