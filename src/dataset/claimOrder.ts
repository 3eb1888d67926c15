import { compareText } from '../domain/compareText.ts';

type Ranked = {
  readonly claim_id: string;
  readonly document_id: string;
  readonly lines: readonly [number, number];
};

/**
 * Compares by document order: documents as listed, then first line, last line, claim id (by code units: the order must
 * not depend on anybody's language).
 */
export function byDocumentOrder(documentIds: readonly string[]): (a: Ranked, b: Ranked) => number {
  const ranks = new Map(documentIds.map((id, rank) => [id, rank]));
  const rank = (claim: Ranked) => ranks.get(claim.document_id) ?? documentIds.length;
  return (a, b) =>
    rank(a) - rank(b) ||
    a.lines[0] - b.lines[0] ||
    a.lines[1] - b.lines[1] ||
    compareText(a.claim_id, b.claim_id);
}
