import type { Claim } from '../domain/claim.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard } from './dashboard.tsx';
import { lateWords } from '../text/late.ts';

type Props = { readonly said: readonly Claim[]; readonly denied: readonly Claim[] };

/** A disagreement is shown as one: what is said beside what disputes it, neither above the other. */
export function FaceToFace({ said, denied }: Props) {
  const { text } = useDashboard();
  const { says, denies } = lateWords(text).details.faceToFace;
  return (
    <div className="face-to-face">
      {[
        { title: says, claims: said },
        { title: denies, claims: denied },
      ].map(({ title, claims }) => (
        <section key={title}>
          <h4 className="small-title">{title}</h4>
          {claims.map((claim) => (
            <ClaimCard key={claim.claimId} claim={claim} />
          ))}
        </section>
      ))}
    </div>
  );
}
