import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { openName } from '../store/opened.ts';
import { momentOf } from '../store/selectors.ts';
import { KNOWN_SHEET } from '../store/sheets.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset | null;
  readonly text: Catalogue;
  /** Search and buttons; none while there is nothing to search or share. */
  readonly children?: ReactNode;
};

/** Whose picture this is, of which moment, and what can be done with it. */
export function TitleBar({ store, dataset, text, children }: Props) {
  return (
    <header className="title-bar">
      {dataset ? (
        <DocumentTitle {...{ store, dataset, text }} />
      ) : (
        <title>{text.page.documentTitle(null, null)}</title>
      )}
      <div className="title-names">
        {dataset && <p className="title-product">{text.page.product}</p>}
        <h1>
          <bdi>{dataset?.title ?? text.page.product}</bdi>
        </h1>
      </div>
      {dataset && <MomentLine store={store} dataset={dataset} text={text} />}
      {children}
    </header>
  );
}

type WithDataset = Props & { readonly dataset: Dataset };

/** As known at when, in words; the words too. */
function useKnown({ store, dataset, text }: WithDataset) {
  const known = useStore(store, ({ view }) => view.known);
  const display = useStore(store, ({ view }) => view.timeDisplay);
  const words = useMemo(() => timeWords(text, dataset, display), [text, dataset, display]);
  return { words, known: known === 'all' ? null : text.page.knownAt(words.cut(known)) };
}

/** A tab, a bookmark and a history tell a cut as well. */
function DocumentTitle(props: WithDataset) {
  const { store, dataset, text } = props;
  const { known, words } = useKnown(props);
  const compare = useStore(store, ({ view }) => view.compare);
  const name = useStore(store, ({ view }) => openName(dataset, view));
  const against = compare && text.page.comparedWith(words.moment(compare.t));
  const parts = [name && isolated(name), known, against].filter((part) => part !== null);
  return (
    <title>
      {text.page.documentTitle(isolated(dataset.title), parts.length === 0 ? null : parts.join(' · '))}
    </title>
  );
}

function MomentLine(props: WithDataset) {
  const { store, dataset, text } = props;
  const moment = useStore(store, (state) => momentOf(dataset, state.view));
  const { words, known } = useKnown(props);
  return (
    <p className="title-moment">
      <span className="title-when">{words.moment(moment.t)}</span>
      <button type="button" className="title-known" data-cut={known !== null} popoverTarget={KNOWN_SHEET}>
        {known ?? text.page.knownAll}
      </button>
    </p>
  );
}
