import './known.css';
import { useStore } from 'zustand';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import { knownThings } from '../domain/knownThings.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { cutsOf } from './cuts.ts';
import { KnownForm } from './KnownForm.tsx';
import { type DocumentPresets, presetsOf } from './presets.ts';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** As known at when: now, by what each document had said when, or by any moment that is typed. */
export function KnownSheet({ store, dataset, text, words }: Props) {
  const known = useStore(store, ({ view }) => view.known);
  const { sheet } = lateWords(text).clocks;
  function cut(known: KnownAt): void {
    const { setPlaying, setView } = store.getState();
    setPlaying(false);
    setView({ known });
  }
  function choose(known: KnownAt): void {
    cut(known);
    // With it the sheet from which it was opened, if it was.
    for (const sheet of document.querySelectorAll<HTMLElement>('.dock-sheet:popover-open'))
      sheet.hidePopover();
    // What opened it may have been the banner of the cut, which goes with the cut.
    if (known === 'all' && document.activeElement?.closest('.cut-banner'))
      document.getElementById('timeline-slider')?.focus({ preventScroll: true });
  }
  return (
    <>
      <h2>{text.timeline.rows.known}</h2>
      <p className="known-note">{sheet.note}</p>
      <Choice
        isOn={known === 'all'}
        words={sheet.all}
        claims={sheet.claims(cutsOf(dataset).claims)}
        onChoose={() => choose('all')}
      />
      {presetsOf(dataset).map((group) => (
        <Group
          key={group.document.documentId}
          {...{ group, dataset, known, text, words }}
          onChoose={choose}
        />
      ))}
      <h3>{sheet.typed}</h3>
      <KnownForm {...{ dataset, known, text, words }} onCut={cut} />
    </>
  );
}

type GroupProps = {
  readonly group: DocumentPresets;
  readonly dataset: Dataset;
  readonly known: KnownAt;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onChoose: (known: KnownAt) => void;
};

/** The moments of one document. To name one that the cut doesn't know yet would tell what it reports. */
function Group({ group: { document, presets }, dataset, known, text, words, onChoose }: GroupProps) {
  const { sheet } = lateWords(text).clocks;
  const isNamed = knownThings(dataset, known).documents.has(document.documentId);
  return (
    <section>
      {isNamed ? (
        <h3>
          {document.publisher !== null && <bdi className="known-publisher">{document.publisher}</bdi>}{' '}
          <cite>
            <bdi>{document.title}</bdi>
          </cite>
        </h3>
      ) : (
        <h3>{sheet.later}</h3>
      )}
      <ul>
        {presets.map((preset) => (
          <li key={preset.at}>
            <Choice
              isOn={known !== 'all' && known === preset.known}
              words={sheet.at(
                words.span({ earliest: null, latest: preset.at }, 'within'),
                preset.isLast && presets.length > 1,
              )}
              claims={sheet.claims(preset.claims)}
              onChoose={() => onChoose(preset.known)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ChoiceProps = {
  readonly isOn: boolean;
  readonly words: string;
  readonly claims: string;
  readonly onChoose: () => void;
};

function Choice({ isOn, words, claims, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="known-choice" aria-pressed={isOn} onClick={onChoose}>
      <span>{words}</span> <span className="known-claims">{claims}</span>
    </button>
  );
}
