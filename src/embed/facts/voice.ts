import type { Claim } from '../../domain/claim.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { isolated } from '../../text/isolate.ts';
import type { Telling } from './telling.ts';

type Told = Pick<Telling, 'dataset' | 'text'>;

/** Who says so, each once: the last link of a claim's attribution, else the document itself. */
export function speakersOf(claims: readonly Claim[], told: Told): string[] {
  const speakers = claims.map(({ attribution, documentId }) => {
    const speaker = attribution.at(-1);
    return speaker === undefined ? documentVoice(documentId, told) : isolated(speaker);
  });
  return [...new Set(speakers)];
}

/** A document that says something itself: by its publisher, else by its title. */
export function documentVoice(documentId: DocumentId, { dataset, text }: Told): string {
  const document = dataset.documents.get(documentId);
  const publisher = document?.publisher ?? null;
  return text.details.ownVoice(publisher && isolated(publisher), isolated(document?.title ?? documentId));
}
