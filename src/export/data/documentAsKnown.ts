import type { SourceDocument } from '../../domain/document.ts';
import type { KnownThings } from '../../domain/knownThings.ts';

/**
 * A document at a cut at which some of it is known. How its date was derived, and the notes on lines that were left out,
 * were written from all documents and may tell of later ones: they are there only where the cut hides nothing. Members
 * that the format doesn't know go with them.
 */
export function documentAsKnown(document: SourceDocument, { isAll }: KnownThings): SourceDocument {
  if (isAll) return document;
  return {
    documentId: document.documentId,
    file: document.file,
    sha256: document.sha256,
    lineCount: document.lineCount,
    kind: document.kind,
    publisher: document.publisher,
    title: document.title,
    author: document.author,
    dateEdtf: document.dateEdtf,
    dateBasis: null,
    zone: document.zone,
    covers: document.covers,
    reported: document.reported,
    leftOut: [],
  };
}
