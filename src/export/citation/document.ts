import type { SourceDocument } from '../../domain/document.ts';
import { citing } from '../../text/en/citing.ts';
import { oneLine } from './oneLine.ts';

/**
 * One line for a source document: what its own record says, and that it doesn't say the rest. A date that was derived
 * says how.
 *
 * @param whole false under a cut: how a date was derived may tell of what was reported later
 */
export function documentCitation(document: SourceDocument, whole = true): string {
  const { author, publisher, title, dateEdtf, dateBasis, sha256, documentId } = document;
  const { document: words } = citing;
  const date = dateEdtf ?? words.undated;
  const basis = whole && dateEdtf !== null && dateBasis !== null ? [words.derived(dateBasis)] : [];
  return oneLine(
    [
      `${author ?? publisher ?? words.unnamed} (${[date, ...basis].join('; ')}). ${title}.`,
      ...(author !== null && publisher !== null ? [`${publisher}.`] : []),
      `[${documentId}; ${citing.hash(sha256.slice(0, 12))}]`,
    ].join(' '),
  );
}
