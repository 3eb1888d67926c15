import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { usualComparison } from '../store/comparing.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';

type Props = { readonly store: DashboardStore; readonly dataset: Dataset; readonly text: Catalogue };

/** Sets what is shown against another moment, or ends that. */
export function CompareButton({ store, dataset, text }: Props) {
  const isOn = useStore(store, ({ view }) => view.compare !== null);
  function toggle(): void {
    const { view, setView } = store.getState();
    setView({ compare: isOn ? null : usualComparison(momentOf(dataset, view)) });
  }
  return (
    <button type="button" className="button compare-toggle" aria-pressed={isOn} onClick={toggle}>
      {text.timeline.compare}
    </button>
  );
}
