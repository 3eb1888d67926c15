import type { Claim } from '../../domain/claim.ts';
import { isolated } from '../../text/isolate.ts';
import { element, isolate } from './element.ts';
import { phrase } from './phrase.ts';
import type { Telling } from './telling.ts';
import { documentVoice } from './voice.ts';

/** One statement: what it says, who says it, in which lines of which document, reported when. */
export function claimCard(claim: Claim, telling: Telling): HTMLElement {
  return element(
    'article',
    { class: 'claim', 'data-claim': claim.claimId, 'data-stance': claim.stance },
    element('p', { class: 'claim-text', dir: 'auto' }, claim.paraphrase),
    element('p', { class: 'claim-voice' }, ...voice(claim, telling)),
    element('p', { class: 'claim-source' }, ...source(claim, telling)),
  );
}

function voice(claim: Claim, telling: Telling) {
  const { details } = telling.text;
  const speaker = claim.attribution.at(-1) ?? documentVoice(claim.documentId, telling);
  const reporters = claim.attribution.slice(0, -1).toReversed();
  return phrase(
    {
      tag: claim.stance === 'disputes' ? element('strong', { class: 'tag' }, details.disputesTag) : null,
      speaker: element('strong', {}, isolate(speaker)),
    },
    ({ tag, speaker }) =>
      details.voice(
        tag,
        speaker,
        reporters.length === 0 ? null : details.via(reporters.map(isolated)),
        claim.hedge === null ? null : details.hedge(isolated(claim.hedge)),
      ),
  );
}

function source(claim: Claim, { dataset, text, words }: Telling) {
  const { details } = text;
  const document = dataset.documents.get(claim.documentId);
  return phrase(
    {
      publisher: isolate(document?.publisher ?? details.publisherNotStated),
      title: element('cite', {}, isolate(document?.title ?? claim.documentId)),
    },
    ({ publisher, title }) =>
      details
        .claimSource(
          publisher,
          title,
          document?.dateEdtf == null ? null : words.edtf(document.dateEdtf),
          details.lines(...claim.lines),
          words.reported(claim.reported),
          '',
        )
        .trim(),
  );
}
