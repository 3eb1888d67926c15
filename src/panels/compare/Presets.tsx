import { useState } from 'react';
import { COMPARED_BY, laterCut } from '../../domain/comparison.ts';
import type { KnownAt } from '../../domain/control/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Instant } from '../../domain/instant.ts';
import type { View } from '../../domain/view.ts';
import {
  documentAt,
  documentShown,
  nowAndThen,
  reportedDocuments,
  sinceDocument,
  swapped,
  wholePeriod,
} from '../../store/compared.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard, useFact, useSetView } from '../dashboard.tsx';
import { documentName } from './documentName.ts';
import { SideFields } from './SideFields.tsx';
import type { Compared } from './useCompared.tsx';

type Props = { readonly compared: Compared; readonly onQuiet: (hours: number) => void };

/** After how many hours without a report a place may be said to have gone quiet, beside the dataset's own. */
const QUIET_HOURS = [24, 48, 72];

/** What to compare: by a press, or each side by itself; and what counts as old. */
export function Presets({ compared, onQuiet }: Props) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const setSides = useSetSides();
  const [isOpen, setOpen] = useState(false);
  const compare = useFact(({ view }) => view.compare);
  const words = lateWords(text).compare;
  if (compare === null) return null;
  const { by } = compare;
  const shown = compared[compared.shown];

  function setSide(which: 'before' | 'after', side: { readonly t: Instant; readonly known: KnownAt }): void {
    setSides(which === compared.shown ? side : { compare: { ...side, by } });
  }

  return (
    <>
      <div className="compare-presets" role="group" aria-label={words.presets}>
        <button
          type="button"
          className="button"
          onClick={() => setSides(sinceDocument(dataset, documentAt(dataset, shown), by))}
        >
          {words.sinceDocument}
        </button>
        <button type="button" className="button" onClick={() => setSides(wholePeriod(dataset, by))}>
          {words.wholePeriod}
        </button>
        <button type="button" className="button" onClick={() => setSides(nowAndThen(shown, by))}>
          {words.nowAndThen}
        </button>
      </div>
      <DocumentSteps />
      <details className="compare-set" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.set}</summary>
        {/* A list of moments for each side: not made anew with every step of the clock while nobody sees it. */}
        {isOpen &&
          (['before', 'after'] as const).map((which) => (
            <SideFields
              key={which}
              which={which}
              moment={compared[which]}
              cut={laterCut(compared.before.known, compared.after.known)}
              onSet={(side) => setSide(which, side)}
            />
          ))}
        <p className="panel-note">{words.stopped}</p>
        <div className="compare-actions">
          <button type="button" className="link" onClick={() => setSides(swapped(shown, compare))}>
            {words.swap}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => setSides({ compare: { t: shown.t, known: shown.known, by } })}
          >
            {words.hold}
          </button>
        </div>
        <Choice
          legend={words.by}
          name="compare-by"
          options={COMPARED_BY.map((value) => ({ value, label: words.byWords[value] }))}
          value={by}
          onChoose={(by) => setView({ compare: { ...compare, by } })}
        />
        <Choice
          legend={words.quiet}
          name="compare-quiet"
          options={hoursOf(dataset).map((hours) => ({
            value: String(hours),
            label: words.quietAfter(hours),
          }))}
          value={String(compared.quietHours)}
          onChoose={(hours) => onQuiet(Number(hours))}
        />
      </details>
    </>
  );
}

/** Sets what is compared, by the reader's own hand: playing ends. */
function useSetSides(): (sides: Partial<Pick<View, 't' | 'known' | 'compare'>> | null) => void {
  const { store } = useDashboard();
  return (sides) => {
    const { setPlaying, setView } = store.getState();
    setPlaying(false);
    if (sides !== null) setView(sides);
  };
}

function hoursOf({ ageing }: Dataset): number[] {
  return [...new Set([...QUIET_HOURS, ageing.beginsHours])].sort((a, b) => a - b);
}

/** Where what is compared is what one document added: what that means, and the way to the next. */
function DocumentSteps() {
  const { dataset, text } = useDashboard();
  const setSides = useSetSides();
  const index = useFact(({ view }) => documentShown(dataset, view));
  const by = useFact(({ view }) => view.compare?.by ?? 'swipe');
  const words = lateWords(text).compare;
  const documents = reportedDocuments(dataset).map(({ document }) => documentName(document, text));
  const name = documents[index];
  if (name === undefined) return null;
  const go = (to: number) => setSides(sinceDocument(dataset, to, by));
  return (
    <div className="compare-document">
      <p>{words.documentStep(name, documents[index - 1] ?? null)}</p>
      <button type="button" className="link" aria-disabled={index === 0} onClick={() => go(index - 1)}>
        {words.earlierDocument}
      </button>
      <button
        type="button"
        className="link"
        aria-disabled={index === documents.length - 1}
        onClick={() => go(index + 1)}
      >
        {words.laterDocument}
      </button>
    </div>
  );
}
