import './claims.css';
import type { FigureGroup, FigureVersion } from '../domain/figures.ts';
import { isolated } from '../text/isolate.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { useDashboard } from './dashboard.tsx';
import { keyed } from './keyed.ts';
import { Phrase } from './Phrase.tsx';
import { lateWords } from '../text/late.ts';
import { standingAlone } from '../text/stateWords.ts';
import { documentVoice } from './voices.ts';

/** Figures with all their versions beside one another. What doesn't agree is said; none is chosen. */
export function FigureGroups({ groups }: { readonly groups: readonly FigureGroup[] }) {
  return keyed(groups, ({ versions }) => versions[0]?.figure.what ?? '').map(({ key, item: group }) => (
    <section key={key} className="figure-group" data-figures={group.eventId} data-finding={group.finding}>
      <FindingLine group={group} />
      <ul className="figures">
        {keyed(group.versions, ({ figure }) => `${figure.claimId} ${figure.what}`).map(({ key, item }) => (
          <Version key={key} version={item} />
        ))}
      </ul>
    </section>
  ));
}

function FindingLine({ group: { versions, finding, clash } }: { readonly group: FigureGroup }) {
  const { text } = useDashboard();
  const { dossier } = lateWords(text);
  if (finding === 'single') return null;
  const units = new Set(versions.map(({ figure }) => figure.unit)).size;
  return (
    <p className="figure-finding">
      {finding === 'disagree' && <strong className="tag">{dossier.disagreeTag}</strong>}
      {clash !== null
        ? dossier.clash({ ...clash, elsewhere: isolated(clash.other.title) })
        : units > 1 && finding === 'differ'
          ? dossier.currencies(units)
          : dossier.finding[finding](versions.length)}
    </p>
  );
}

/** What is counted, the number in the claim's own bounds, who said it, and when that was reported. */
function Version({ version: { figure, claim } }: { readonly version: FigureVersion }) {
  const { dataset, text, words } = useDashboard();
  const { details } = lateWords(text);
  const { words: bound, low, high, unit, what, saidBy } = figure;
  return (
    <li data-figure-of={claim.claimId}>
      <span className="figure-what">
        <Phrase
          parts={{
            what: <bdi>{standingAlone(what, text.locale)}</bdi>,
            amount: (
              <strong className="figure-amount">
                {details.amount(bound && isolated(bound), low, high, isolated(unit), what)}
              </strong>
            ),
          }}
          say={({ what, amount }) => details.figure(what, amount)}
        />
      </span>
      <span className="figure-voice">
        <Phrase
          parts={{ link: <ClaimLink claim={claim} /> }}
          say={({ link }) =>
            lateWords(text).dossier.figureVoice(
              // The claim may be somebody's while the number beside it is the document's own.
              saidBy === null ? documentVoice(claim.documentId, dataset, text) : isolated(saidBy),
              words.reported(claim.reported),
              link,
            )
          }
        />
      </span>
    </li>
  );
}
