import './claims.css';
import type { Claim } from '../domain/claim.ts';
import { againstOwnInterest } from '../domain/ownInterest.ts';
import { isolated } from '../text/isolate.ts';
import { ClaimSource } from './ClaimSource.tsx';
import { ReportLink } from './corrections/ReportLink.tsx';
import { useDashboard, useFact } from './dashboard.tsx';
import { Phrase } from './Phrase.tsx';
import { documentVoice } from './voices.ts';
import { lateWords } from '../text/late.ts';
import { partyName } from '../text/stateWords.ts';

/** One statement: who says it, in what words, in which lines of which document, reported when, and what it says of time. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { text, words } = useDashboard();
  const isLinked = useFact((state) => state.view.claim === claim.claimId);
  const { details } = lateWords(text);
  const saysTime = claim.time.earliest !== null || claim.time.latest !== null;
  return (
    <article
      className="claim"
      data-claim={claim.claimId}
      data-stance={claim.stance}
      aria-current={isLinked ? 'true' : undefined}
    >
      <p className="claim-text" dir="auto">
        {claim.paraphrase}
      </p>
      <Voice claim={claim} />
      <Interest claim={claim} />
      <p className="claim-time">
        <Phrase
          parts={{ basis: claim.timeBasis === null ? null : <bdi>{claim.timeBasis}</bdi> }}
          say={({ basis }) =>
            details.claimTime(saysTime ? words.span(claim.time, claim.timeExtent) : null, basis)
          }
        />
      </p>
      <ClaimSource claim={claim} isLinked />
      <ReportLink claim={claim} />
    </article>
  );
}

function Voice({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useDashboard();
  const { details, dispute } = lateWords(text);
  const speaker = claim.attribution.at(-1);
  const side = speaker === undefined ? null : dataset.speakers.get(speaker)?.side;
  const reporters = claim.attribution.slice(0, -1).toReversed();
  return (
    <p className="claim-voice">
      <Phrase
        parts={{
          tag: claim.stance === 'disputes' ? <strong className="tag">{details.disputesTag}</strong> : null,
          speaker: (
            <>
              <strong>
                <bdi>{speaker ?? documentVoice(claim.documentId, dataset, text)}</bdi>
              </strong>
              {side && ` ${dispute.side(partyName(dataset.parties, side))}`}
            </>
          ),
        }}
        say={({ tag, speaker }) =>
          details.voice(
            tag,
            speaker,
            reporters.length === 0 ? null : details.via(reporters.map(isolated)),
            claim.hedge === null ? null : details.hedge(isolated(claim.hedge)),
          )
        }
      />
    </p>
  );
}

/** What a side says against itself weighs more than what it says for itself: it is marked, and told why. */
function Interest({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useDashboard();
  const known = useFact(({ view }) => view.known);
  const party = againstOwnInterest(claim, known, dataset);
  const { ownInterest, ownInterestWhy } = lateWords(text).dispute;
  if (party === null) return null;
  const isLoss = claim.stance === 'asserts' && claim.controlEffect === 'change' && claim.partyFrom !== null;
  return (
    <p className="claim-interest" data-own-interest={party}>
      <strong className="tag">{ownInterest}</strong>{' '}
      {ownInterestWhy(partyName(dataset.parties, party), isLoss)}
    </p>
  );
}
