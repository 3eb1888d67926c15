import type { KnownAt } from '../../domain/control/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { SourceDocument } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { reportedDocuments } from '../../store/compared.ts';
import { isolated } from '../../text/isolate.ts';
import type { Catalogue } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';

/** A document in a word or two: who published it, else its title. */
export function documentName({ publisher, title }: SourceDocument, text: Catalogue): string {
  return lateWords(text).compare.documentName(publisher && isolated(publisher), isolated(title));
}

/** When all of a document had been reported, and what it may be called. */
export type NamedDocument = {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly name: string;
};

/** The documents that say when they were written, the earliest first; one of which nothing is known at the cut without its name. */
export function documentsNamed(dataset: Dataset, cut: KnownAt, text: Catalogue): NamedDocument[] {
  const { documents } = knownThings(dataset, cut);
  return reportedDocuments(dataset).map(({ document, at }) => ({
    documentId: document.documentId,
    at,
    name: documents.has(document.documentId)
      ? documentName(document, text)
      : lateWords(text).compare.documentLater,
  }));
}
