import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';

type Lines = readonly [number, number];

export type SourceFacts = {
  readonly claims: number;
  /** Lines that at least one claim points to. */
  readonly coded: number;
  /** Lines left out, by reason, most first. */
  readonly leftOut: readonly (readonly [reason: string, lines: number])[];
};

/** What became of the lines of a document. */
export function sourceFacts(dataset: Dataset, document: SourceDocument): SourceFacts {
  const claims = [...dataset.events.values()]
    .flatMap((event) => event.claims)
    .filter((claim) => claim.documentId === document.documentId);
  const reasons = new Map<string, Set<number>>();
  for (const { lines, reason } of document.leftOut) {
    const there = reasons.get(reason) ?? new Set();
    for (const line of numbers(lines)) there.add(line);
    reasons.set(reason, there);
  }
  return {
    claims: claims.length,
    coded: new Set(claims.flatMap((claim) => numbers(claim.lines))).size,
    leftOut: [...reasons].map(([reason, lines]) => [reason, lines.size] as const).sort((a, b) => b[1] - a[1]),
  };
}

function numbers([first, last]: Lines): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
