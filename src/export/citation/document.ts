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
  const basis = whole && dateEdtf !== null && dateBasis !== null ? [unended(words.derived(dateBasis))] : [];
  return oneLine(
    [
      sentence(`${author ?? publisher ?? words.unnamed} (${[date, ...basis].join('; ')})`),
      sentence(title),
      ...(author !== null && publisher !== null ? [sentence(publisher)] : []),
      `[${documentId}; ${citing.hash(sha256.slice(0, 12))}]`,
    ].join(' '),
  );
}

function unended(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** Ended once, however the text ends by itself. */
function sentence(text: string): string {
  return /[.?!…]["'’”)]*\s*$/u.test(text) ? text : `${text}.`;
}
