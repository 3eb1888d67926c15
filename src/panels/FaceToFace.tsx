import './dispute/dispute.css';
import { Fragment, type ReactNode } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import { lateWords } from '../text/late.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard, useFact } from './dashboard.tsx';
import { IN_COLUMN } from '../domain/foremostFirst.ts';
import { EvidenceLine } from './dispute/EvidenceLine.tsx';

/** One side of a disagreement. */
export type Column = {
  /** What it is to the other: what the map shows, or what is against it. */
  readonly label: string;
  /** What it says, in one sentence; null where the label is all there is to say. */
  readonly sentence: string | null;
  /** The mark that the map would have by it. */
  readonly mark: ReactNode;
  /** How it stands by itself. */
  readonly evidence: Evidence | null;
  /** Those that speak for it come first. */
  readonly claims: readonly Claim[];
};

type Props = {
  readonly columns: readonly Column[];
  /** Which of them is shown, and why. */
  readonly between: string;
  /** Whether the claims beneath the columns are to be seen at once. */
  readonly startsOpen?: boolean;
};

/** A disagreement is shown as one: what is said beside what disputes it, neither above the other. */
export function FaceToFace({ columns, between, startsOpen = false }: Props) {
  const [first, ...others] = columns;
  return (
    <div className="face-to-face">
      <div className="face-columns">
        {first && <Side column={first} />}
        <p className="face-between">{between}</p>
        {others.map((column) => (
          <Side key={column.claims[0]?.claimId ?? column.label} column={column} />
        ))}
      </div>
      {columns.map((column) => (
        <Fragment key={column.claims[0]?.claimId ?? column.label}>
          <Rest column={column} startsOpen={startsOpen} />
        </Fragment>
      ))}
    </div>
  );
}

function Side({ column: { label, sentence, mark, evidence, claims } }: { readonly column: Column }) {
  return (
    <section className="face-side">
      <h4>
        <span className="face-label">{label}</span>
        {sentence !== null && (
          <>
            <span className="visually-hidden">: </span>
            <span className="face-sentence">
              {mark}
              <span>{sentence}</span>
            </span>
          </>
        )}
      </h4>
      {evidence && <EvidenceLine evidence={evidence} />}
      {claims.slice(0, IN_COLUMN).map((claim) => (
        <ClaimCard key={claim.claimId} claim={claim} />
      ))}
    </section>
  );
}

function Rest({ column, startsOpen }: { readonly column: Column; readonly startsOpen: boolean }) {
  const { text } = useDashboard();
  const rest = column.claims.slice(IN_COLUMN);
  // A link may lead to one of them.
  const isLinked = useFact(({ view }) => rest.some(({ claimId }) => claimId === view.claim));
  if (rest.length === 0) return null;
  return (
    <details className="face-rest" open={startsOpen || isLinked}>
      <summary>{lateWords(text).dispute.more(rest.length, column.sentence ?? column.label)}</summary>
      {rest.map((claim) => (
        <ClaimCard key={claim.claimId} claim={claim} />
      ))}
    </details>
  );
}
