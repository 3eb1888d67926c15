import { useState } from 'react';
import type { Difference } from '../../domain/difference.ts';
import type { Claim } from '../../domain/claim.ts';
import { lateWords } from '../../text/late.ts';
import { ClaimCard } from '../ClaimCard.tsx';
import { useDashboard } from '../dashboard.tsx';
import { claimsNamed } from '../../domain/lastReports.ts';
import type { Compared } from './useCompared.tsx';

type Props = { readonly difference: Difference; readonly names: Compared['names'] };

/** The claims that a difference rests on: those of the later side, and those of the earlier that are others. */
export function BehindIt({ difference: { placeId, claims }, names }: Props) {
  const { dataset, text } = useDashboard();
  const [isOpen, setOpen] = useState(false);
  const words = lateWords(text).compare;
  const gone = claims.before.filter((claimId) => !claims.after.includes(claimId));
  // Those of the later side go without saying where they are all.
  const isAll = gone.length === 0;
  const sides = [
    { name: names.after, said: claimsNamed(dataset, placeId, claims.after) },
    { name: names.before, said: claimsNamed(dataset, placeId, gone) },
  ].filter(({ said }) => said.length > 0);
  const count = sides.reduce((sum, { said }) => sum + said.length, 0);
  if (count === 0) return null;
  return (
    <details className="compare-claims" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.claims(count)}</summary>
      {isOpen &&
        sides.map(({ name, said }) => (
          <section key={name.side}>
            {!isAll && <h4 className="small-title">{words.claimsOf(name.side, name.moment)}</h4>}
            <Claims claims={said} />
          </section>
        ))}
    </details>
  );
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return claims.map((claim) => <ClaimCard key={claim.claimId} claim={claim} />);
}
