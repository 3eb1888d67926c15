import type { KnownAt } from '../domain/control/index.ts';
import { isKnown } from '../domain/control/known.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DocumentId } from '../domain/ids.ts';
import { periodOf } from '../domain/period.ts';
import { gaps, isClosed, type Span, union } from '../domain/span.ts';
import { reachOf } from './steps.ts';

/** What the documents cover and what they don't, as far as the clock can go. */
export type Coverage = { readonly covered: readonly Span[]; readonly silent: readonly Span[] };

/** With a cut, only documents of which something is known at K: one that was written later covers nothing yet. */
export function coverageAt(dataset: Dataset, known: KnownAt): Coverage {
  const reach = reachOf(periodOf(dataset), known);
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
