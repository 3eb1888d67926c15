import type { SourceDocument } from '../../domain/document.ts';
import type { KnownThings } from '../../domain/knownThings.ts';

/**
 * A document at a cut at which some of it is known. How its date was derived, and the notes on lines that were left out,
 * were written from all documents and may tell of later ones: they are there only where the cut hides nothing. Members
 * that the format doesn't know go with them.
 */
export function documentAsKnown(document: SourceDocument, { isAll }: KnownThings): SourceDocument {
  if (isAll) return document;
  const { documentId, file, sha256, lineCount, kind, publisher, title, author } = document;
  const { dateEdtf, zone, covers, reported } = document;
  return {
    ...{ documentId, file, sha256, lineCount, kind, publisher, title, author },
    ...{ dateEdtf, dateBasis: null, zone, covers, reported },
    leftOut: [],
  };
}
