import { isFiltering, NO_FILTER } from '../domain/filter.ts';
import { useDashboard, useFact, useMoment, useSetView } from './dashboard.tsx';

/** Says over the map that marks are missing from it, whatever stands beside it, and takes the filter away. */
export function FilterNotice() {
  const { text } = useDashboard();
  const setView = useSetView();
  const { places, shown } = useMoment();
  const isNarrowed = useFact(({ view }) => isFiltering(view));
  if (!isNarrowed) return null;
  return (
    <section
      className="filter-note"
      aria-label={text.search.filterOnMap}
      data-shown={shown.places.length}
      data-all={places.length}
    >
      <p>{text.search.onMap(shown.places.length, places.length)}</p>
      <button
        type="button"
        className="link"
        aria-label={text.search.clearFilter}
        onClick={() => setView(NO_FILTER)}
      >
        {text.search.clear}
      </button>
    </section>
  );
}
