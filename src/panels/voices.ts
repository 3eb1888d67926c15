import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DocumentId } from '../domain/ids.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';

/** Who says so, each once: the last link of a claim's attribution, else the document itself. */
export function voicesOf(claims: readonly Claim[], dataset: Dataset, text: Catalogue): string[] {
  const voices = claims.map(({ attribution, documentId }) => {
    const speaker = attribution.at(-1);
    return speaker === undefined ? documentVoice(documentId, dataset, text) : isolated(speaker);
  });
  return [...new Set(voices)];
}

/** The same with those through whom it was heard: `Hoshyar Zebari (reported by AFP)`. */
export function voicesReported(claims: readonly Claim[], dataset: Dataset, text: Catalogue): string[] {
  const { details } = lateWords(text);
  const voices = claims.map(({ attribution, documentId }) => {
    const speaker = attribution.at(-1);
    if (speaker === undefined) return documentVoice(documentId, dataset, text);
    return details.reportedBy(isolated(speaker), attribution.slice(0, -1).toReversed().map(isolated));
  });
  return [...new Set(voices)];
}

/** A document that says something itself: by its publisher, else by its title. */
export function documentVoice(documentId: DocumentId, dataset: Dataset, text: Catalogue): string {
  const document = dataset.documents.get(documentId);
  const publisher = document?.publisher ?? null;
  return lateWords(text).details.ownVoice(
    publisher && isolated(publisher),
    isolated(document?.title ?? documentId),
  );
}
