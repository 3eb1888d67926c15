import { useId } from 'react';
import { type Disagreement, disagreementsAt } from '../../domain/disagreement.ts';
import { stateWord } from '../../domain/control/index.ts';
import { standingOf } from '../../domain/evidence.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Place } from '../../domain/place.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { type Column, FaceToFace } from '../FaceToFace.tsx';
import { newestReport } from '../../domain/lastReports.ts';
import { MarkIcon } from '../MarkIcon.tsx';
import { foremostFirst } from '../../domain/foremostFirst.ts';
import { accountSentence } from './accountSentence.ts';

type Props = { readonly place: Place; readonly t: Instant };

/** What is disputed of a place at the moment: accounts face to face. What has lapsed is a press away. */
export function Disagreements({ place, t }: Props) {
  const found = useDisagreements(place, t);
  return found.map((disagreement) =>
    disagreement.isLapsed || disagreement.about === 'time' ? (
      <Folded key={keyOf(disagreement)} {...{ place, disagreement }} />
    ) : (
      <Open key={keyOf(disagreement)} {...{ place, disagreement }} />
    ),
  );
}

/** The same within something that has a title already: only what is on. */
export function DisagreementThere({ place, t }: Props) {
  const found = useDisagreements(place, t).filter(({ about, isLapsed }) => about !== 'time' && !isLapsed);
  return found.map((disagreement) => <Accounts key={keyOf(disagreement)} {...{ place, disagreement }} />);
}

function useDisagreements({ placeId }: Place, t: Instant): Disagreement[] {
  const { dataset } = useDashboard();
  const known = useFact(({ view }) => view.known);
  return disagreementsAt(claimsByPlace(dataset).get(placeId) ?? [], t, known, dataset);
}

function keyOf({ about, isLapsed }: Disagreement): string {
  return `${about} ${isLapsed}`;
}

type OneProps = { readonly place: Place; readonly disagreement: Disagreement };

function Open({ place, disagreement }: OneProps) {
  const { text } = useDashboard();
  const id = useId();
  return (
    <section className="dispute" data-dispute={disagreement.about} aria-labelledby={id}>
      {/* Who comes from the history below goes on from here. */}
      <h3 id={id} tabIndex={-1}>
        {lateWords(text).dispute.title[disagreement.about]}
      </h3>
      <Accounts {...{ place, disagreement }} />
    </section>
  );
}

function Folded({ place, disagreement }: OneProps) {
  const { dataset, text, words } = useDashboard();
  const { dispute } = lateWords(text);
  const { about, isLapsed, accounts } = disagreement;
  const report = newestReport(
    dataset,
    accounts.slice(1).flatMap(({ claims }) => claims),
  );
  return (
    <details className="dispute" data-dispute={about} data-lapsed={isLapsed ? 'true' : undefined}>
      <summary>
        <h3>
          {isLapsed
            ? dispute.lapsedTitle(report && words.reportDay(report.at, report.zone))
            : dispute.title[about]}
        </h3>
      </summary>
      <Accounts {...{ place, disagreement }} />
    </details>
  );
}

function Accounts({ place, disagreement: { about, isLapsed, accounts } }: OneProps) {
  const { dataset, text, words } = useDashboard();
  const { dispute } = lateWords(text);
  const { outlineHours } = dataset.ageing;
  const columns = accounts.map(
    (account): Column => ({
      label: about === 'time' ? dispute.oneTime : account.isShown ? dispute.shown : dispute.against,
      sentence: accountSentence(account, dataset, text, words),
      mark: (
        <MarkIcon placeState={{ place, state: account.state, word: stateWord(account.state) }} size={32} />
      ),
      evidence: standingOf(account.claims, dataset, about === 'time' ? null : account.party),
      claims: foremostFirst(account.claims, account.party),
    }),
  );
  const why = isLapsed ? dispute.why.lapsed : dispute.why[about];
  return <FaceToFace columns={columns} between={typeof why === 'string' ? why : why(outlineHours)} />;
}
