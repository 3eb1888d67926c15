import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { openName } from '../store/opened.ts';
import { momentOf } from '../store/selectors.ts';
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
  const name = useStore(store, ({ view }) => dataset && openName(dataset, view));
  const title = dataset && isolated(dataset.title);
  return (
    <header className="title-bar">
      <title>{text.page.documentTitle(title, name && isolated(name))}</title>
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

function MomentLine({ store, dataset, text }: Props & { readonly dataset: Dataset }) {
  const moment = useStore(store, (state) => momentOf(dataset, state.view));
  const display = useStore(store, (state) => state.view.timeDisplay);
  const words = useMemo(() => timeWords(text, dataset, display), [text, dataset, display]);
  return (
    <p className="title-moment">
      <span className="title-when">{words.moment(moment.t)}</span>
      <span className="title-known">
        {moment.known === 'all' ? text.page.knownAll : text.page.knownAt(words.point(moment.known))}
      </span>
    </p>
  );
}
