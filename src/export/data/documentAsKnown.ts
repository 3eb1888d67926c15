import { isKnownSpan } from './known.ts';
import type { KnownAt } from '../../domain/control/state.ts';
import type { SourceDocument } from '../../domain/document.ts';

/**
 * A document at a cut at which some of it is known. Notes on the lines that were left out may speak of lines written
 * later: they wait until all of it is known. Members that the format doesn't know go too.
 */
export function documentAsKnown(document: SourceDocument, known: KnownAt): SourceDocument {
  if (isKnownSpan(document.reported, known)) return document;
  const { documentId, file, sha256, lineCount, kind, publisher, title, author } = document;
  const { dateEdtf, dateBasis, zone, covers, reported } = document;
  return {
    ...{ documentId, file, sha256, lineCount, kind, publisher, title, author },
    ...{ dateEdtf, dateBasis, zone, covers, reported },
    leftOut: [],
  };
}
