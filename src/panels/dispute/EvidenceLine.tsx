import { type Evidence, partiesClaiming, RUNGS } from '../../domain/evidence.ts';
import type { Catalogue } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';
import { partyName } from '../../text/stateWords.ts';
import type { Parties } from '../../domain/party.ts';
import { useDashboard } from '../dashboard.tsx';
import { Ladder } from './Ladder.tsx';

/** The rung as a figure and in words, and who stands on it. */
export function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { dataset, text } = useDashboard();
  const { dispute } = lateWords(text);
  return (
    <span className="evidence" data-evidence={evidence.rung}>
      <Ladder rung={evidence.rung} />
      <span>
        <span className="evidence-rung">{dispute.rung(evidence.rung, partiesClaiming(evidence))}</span>
        <span className="visually-hidden">
          {' '}
          ({dispute.rungOf(RUNGS.indexOf(evidence.rung) + 1, RUNGS.length)})
        </span>{' '}
        <small>
          {evidence.rung === 'disputed' ? dispute.eachItsOwn : standingWords(evidence, dataset.parties, text)}
        </small>
      </span>
    </span>
  );
}

/** How many say so, and on whose side they are. */
function standingWords(
  { documents, sides, namingNobody }: Evidence,
  parties: Parties,
  text: Catalogue,
): string {
  const named = (claimants: Evidence['sides'][number]['claimants']) =>
    claimants.filter(({ name }) => name !== null).length;
  const free = sides.filter(({ party }) => party === null).flatMap(({ claimants }) => claimants);
  const counted = [
    ...sides.map(({ party, claimants }) => ({
      party: party && partyName(parties, party),
      claimants: party === null ? 0 : claimants.length,
    })),
    { party: null, claimants: named(free) },
  ].filter(({ claimants }) => claimants > 0);
  return lateWords(text).dispute.standing(documents.length, free.length - named(free), counted, namingNobody);
}
