import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';

/** Who says so, each once: the last link of a claim's attribution, else the document itself. */
export function voicesOf(claims: readonly Claim[], dataset: Dataset, text: Catalogue): string[] {
  const voices = claims.map(({ attribution, documentId }) => {
    const speaker = attribution.at(-1);
    if (speaker !== undefined) return isolated(speaker);
    const publisher = dataset.documents.get(documentId)?.publisher ?? null;
    return text.panels.ownVoice(publisher && isolated(publisher));
  });
  return [...new Set(voices)];
}
