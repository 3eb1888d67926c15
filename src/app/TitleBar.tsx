import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset | null;
  readonly text: Catalogue;
};

/** Whose picture this is, and of which moment. */
export function TitleBar({ store, dataset, text }: Props) {
  const place = useStore(store, (state) => state.view.place);
  const name = (place && dataset?.places.get(place)?.name) ?? null;
  const title = dataset && isolated(dataset.title);
  return (
    <header className="title-bar">
      <title>{text.page.documentTitle(title, name && isolated(name))}</title>
      {dataset && <p className="title-product">{text.page.product}</p>}
      <h1>
        <bdi>{dataset?.title ?? text.page.product}</bdi>
      </h1>
      {dataset && <MomentLine store={store} dataset={dataset} text={text} />}
    </header>
  );
}

function MomentLine({ store, dataset, text }: Props & { readonly dataset: Dataset }) {
  const moment = useStore(store, (state) => momentOf(dataset, state.view));
  const display = useStore(store, (state) => state.view.timeDisplay);
  const words = useMemo(() => timeWords(text, dataset, display), [text, dataset, display]);
  return (
    <p className="title-moment">
      {words.moment(moment.t)}
      <span className="title-known">
        {moment.known === 'all' ? text.page.knownAll : text.page.knownAt(words.point(moment.known))}
      </span>
    </p>
  );
}
