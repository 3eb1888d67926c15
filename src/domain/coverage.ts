import { isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { DocumentId } from './ids.ts';
import { gaps, isClosed, type Span, union } from './span.ts';

/** What the documents cover of a span and what they don't; both ascending. */
export type Coverage = { readonly covered: readonly Span[]; readonly silent: readonly Span[] };

/** With a cut, only documents of which something is known at K: one that was written later covers nothing yet. */
export function coverageWithin(dataset: Dataset, known: KnownAt, reach: Span): Coverage {
  const covers = known === 'all' ? dataset.coverage : coveredBy(documentsAt(dataset, known), dataset);
  const silent = gaps(reach, covers);
  return { covered: gaps(reach, silent), silent };
}

function coveredBy(documents: ReadonlySet<DocumentId>, dataset: Dataset): Span[] {
  const covers = [...dataset.documents.values()]
    .filter(({ documentId }) => documents.has(documentId))
    .map((document) => document.covers);
  return union(covers.filter(isClosed));
}

function documentsAt(dataset: Dataset, known: KnownAt): Set<DocumentId> {
  const documents = new Set<DocumentId>();
  for (const { claims } of dataset.events.values())
    for (const claim of claims) if (isKnown(claim, known)) documents.add(claim.documentId);
  return documents;
}
