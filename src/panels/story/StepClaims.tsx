import '../claims.css';
import { useId } from 'react';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { eventOfClaim } from '../../domain/showing.ts';
import type { Step } from '../../domain/story.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useOpen } from '../dashboard.tsx';
import { ClaimSource } from '../ClaimSource.tsx';
import { voicesReported } from '../voices.ts';

/** The claims that a step rests on, folded; a step about silence rests on none. */
export function StepClaims({ step }: { readonly step: Step }) {
  const { dataset, text } = useDashboard();
  const { story } = lateWords(text);
  const claims = step.claims.map((id) => claimOf(dataset, id)).filter((claim) => claim !== null);
  if (claims.length === 0) return null;
  return (
    <details className="story-claims">
      <summary>{story.claims(claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <StepClaim key={claim.claimId} claim={claim} />
        ))}
      </ul>
    </details>
  );
}

/** What it says, who says so, where it stands; opened, it stands in the list of events with all that belongs to it. */
function StepClaim({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useDashboard();
  const open = useOpen();
  // A claim may stand under several steps.
  const id = useId();
  const { details, story } = lateWords(text);
  return (
    <li className="story-claim" data-claim={claim.claimId} data-stance={claim.stance}>
      <p id={id} dir="auto">
        {claim.paraphrase}
      </p>
      <p className="claim-voice">
        {claim.stance === 'disputes' && <strong className="tag">{details.disputesTag}</strong>}
        <bdi>{voicesReported([claim], dataset, text).join()}</bdi>
      </p>
      <ClaimSource claim={claim} />
      <button
        type="button"
        className="link"
        aria-describedby={id}
        onClick={() => open({ event: claim.eventId, claim: claim.claimId })}
      >
        {story.openClaim}
      </button>
    </li>
  );
}

function claimOf(dataset: Dataset, claimId: ClaimId): Claim | null {
  const eventId = eventOfClaim(dataset, claimId);
  const event = eventId === null ? undefined : dataset.events.get(eventId);
  return event?.claims.find((claim) => claim.claimId === claimId) ?? null;
}
