import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';

export type SourceFacts = {
  readonly claims: number;
  /** Passages left out: entries, not lines, of which only `verify`, with the text at hand, knows the blank ones. */
  readonly leftOut: number;
  /** The same by reason, most first. */
  readonly reasons: readonly (readonly [reason: string, passages: number])[];
};

/** What became of the passages of a document. */
export function sourceFacts(dataset: Dataset, document: SourceDocument): SourceFacts {
  const claims = [...dataset.events.values()]
    .flatMap((event) => event.claims)
    .filter((claim) => claim.documentId === document.documentId);
  const reasons = new Map<string, number>();
  for (const { reason } of document.leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    claims: claims.length,
    leftOut: document.leftOut.length,
    reasons: [...reasons].sort((a, b) => b[1] - a[1]),
  };
}
