import type { Claim } from '../domain/claim.ts';
import { useDashboard, useFact } from './dashboard.tsx';

/** One statement: who says it, in what words, in which lines of which document, reported when, and what it says of time. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { dataset, text, words } = useDashboard();
  const isLinked = useFact((state) => state.view.claim === claim.claimId);
  const { panels } = text;
  const document = dataset.documents.get(claim.documentId);
  const speaker = claim.attribution.at(-1);
  const reporters = claim.attribution.slice(0, -1);
  return (
    <article
      className="claim"
      data-claim={claim.claimId}
      data-stance={claim.stance}
      aria-current={isLinked ? 'true' : undefined}
    >
      <p className="claim-text">{claim.paraphrase}</p>
      <p className="claim-voice">
        {claim.stance === 'disputes' && <strong className="tag">{panels.disputesTag}</strong>}
        <strong>{speaker ?? panels.ownVoice(document?.publisher ?? null)}</strong>
        {reporters.length > 0 && <span>, {panels.via(reporters.toReversed())}</span>}
        {claim.hedge !== null && <span>, {panels.hedge(claim.hedge)}</span>}
      </p>
      <p className="claim-time">
        {claim.time.earliest === null && claim.time.latest === null
          ? panels.timeNotSaid
          : `${panels.timeSaid}: ${words.span(claim.time, claim.timeExtent)}`}
        {claim.timeBasis !== null && <span className="claim-basis"> ({claim.timeBasis})</span>}
      </p>
      <p className="claim-source">
        {document && (
          <>
            {document.publisher ?? panels.publisherNotStated}, <cite>{document.title}</cite>
            {document.dateEdtf !== null && <>, {words.edtf(document.dateEdtf)}</>}
            {', '}
          </>
        )}
        {panels.lines(claim.lines[0], claim.lines[1])}; {words.reported(claim.reported)}
      </p>
    </article>
  );
}
