import { wholeMinute } from '../domain/instant.ts';
import type { Claim } from '../domain/claim.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/instant.ts';
import { claimsKnown, cutAt, cutsOf } from './cuts.ts';

/** A cut worth looking at: what a document had said by a moment. */
export type Preset = {
  readonly known: KnownAt;
  readonly at: Instant;
  /** Claims of all documents that are known then. */
  readonly claims: number;
  /** By then the document had said all that it says. */
  readonly isLast: boolean;
};

export type DocumentPresets = { readonly document: SourceDocument; readonly presets: readonly Preset[] };

/** A page that was updated all day has more moments than one can choose among. */
const MOST = 6;

/**
 * For each document the moments at which it had said something more, the earliest document first. Of too many those
 * that add most, and always the last. A document without a report time has none.
 */
export function presetsOf(dataset: Dataset): readonly DocumentPresets[] {
  const cuts = cutsOf(dataset);
  const all = [...dataset.events.values()].flatMap(({ claims }) => claims);
  return [...dataset.documents.values()]
    .map((document) => {
      const own = all.filter(({ documentId }) => documentId === document.documentId);
      const moments = chosen(own);
      const presets = moments.map((at, index) => {
        const known = cutAt(cuts, at);
        return { known, at, claims: claimsKnown(dataset, known), isLast: index === moments.length - 1 };
      });
      return { document, presets };
    })
    .filter(({ presets }) => presets.length > 0)
    .sort((a, b) => (a.presets[0]?.at ?? 0) - (b.presets[0]?.at ?? 0));
}

function chosen(claims: readonly Claim[]): Instant[] {
  const counts = new Map<Instant, number>();
  for (const { reported } of claims)
    if (reported.latest !== null) {
      const at = wholeMinute(reported.latest);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  const last = Math.max(...counts.keys());
  return [...counts]
    .sort(([a, n], [b, m]) => Number(b === last) - Number(a === last) || m - n || a - b)
    .slice(0, MOST)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}
