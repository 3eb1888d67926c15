import { COMPARED_BY } from '../../domain/comparison.ts';
import type { KnownAt } from '../../domain/control/index.ts';
import type { Instant } from '../../domain/instant.ts';
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

/** What to compare: by a press, or each side by itself. */
export function Presets({ compared }: { readonly compared: Compared }) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const compare = useFact(({ view }) => view.compare);
  const words = lateWords(text).compare;
  if (compare === null) return null;
  const { by } = compare;
  const shown = compared[compared.shown];
  const set = (preset: ReturnType<typeof sinceDocument>) => preset && setView(preset);

  function setSide(which: 'before' | 'after', side: { readonly t: Instant; readonly known: KnownAt }): void {
    setView(which === compared.shown ? side : { compare: { ...side, by } });
  }

  return (
    <>
      <div className="compare-presets" role="group" aria-label={words.presets}>
        <button
          type="button"
          className="button"
          onClick={() => set(sinceDocument(dataset, documentAt(dataset, shown), by))}
        >
          {words.sinceDocument}
        </button>
        <button type="button" className="button" onClick={() => set(wholePeriod(dataset, by))}>
          {words.wholePeriod}
        </button>
        <button type="button" className="button" onClick={() => set(nowAndThen(shown, by))}>
          {words.nowAndThen}
        </button>
      </div>
      <DocumentSteps />
      <details className="compare-set">
        <summary>{words.set}</summary>
        {(['before', 'after'] as const).map((which) => (
          <SideFields
            key={which}
            which={which}
            moment={compared[which]}
            onSet={(side) => setSide(which, side)}
          />
        ))}
        <p className="panel-note">{words.stopped}</p>
        <div className="compare-actions">
          <button type="button" className="link" onClick={() => setView(swapped(shown, compare))}>
            {words.swap}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => setView({ compare: { t: shown.t, known: shown.known, by } })}
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
      </details>
    </>
  );
}

/** Where what is compared is what one document added: what that means, and the way to the next. */
function DocumentSteps() {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const index = useFact(({ view }) => documentShown(dataset, view));
  const by = useFact(({ view }) => view.compare?.by ?? 'swipe');
  const words = lateWords(text).compare;
  const documents = reportedDocuments(dataset).map(({ document }) => documentName(document, text));
  const name = documents[index];
  if (name === undefined) return null;
  const go = (to: number) => {
    const preset = sinceDocument(dataset, to, by);
    if (preset) setView(preset);
  };
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
