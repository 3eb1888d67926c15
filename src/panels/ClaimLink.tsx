import { Link } from 'lucide-react';
import type { Claim } from '../domain/claim.ts';
import { useDashboard } from './dashboard.tsx';
import { ViewLink } from './ViewLink.tsx';
import { lateWords } from '../text/late.ts';

/** The address of one claim. Pressed, it marks the claim where it stands; opened elsewhere, it leads to it at its moment. */
export function ClaimLink({ claim }: { readonly claim: Claim }) {
  const { text } = useDashboard();
  return (
    <ViewLink
      className="claim-link"
      label={lateWords(text).details.claimLink}
      query={{ claim: claim.claimId }}
      change={({ event }) => ({
        claim: claim.claimId,
        // Another event that is open would hide the one that the link means.
        event: event === null ? null : claim.eventId,
      })}
    >
      <Link aria-hidden="true" size={13} />
    </ViewLink>
  );
}
