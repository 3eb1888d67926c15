import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { lastReports } from '../domain/lastReports.ts';
import { momentOf } from '../store/selectors.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { stateSentence } from '../text/stateWords.ts';
import { timeWords } from '../text/timeWords.ts';

/** One line about a place at the moment shown, for the map's tips: `Mosul: Held by ISIS, disputed; last reported 12 June, 1 day before`. */
export function describePlace(
  store: DashboardStore,
  dataset: Dataset,
  text: Catalogue,
  placeId: PlaceId,
): string {
  const { view } = store.getState();
  const name = isolated(dataset.places.get(placeId)?.name ?? placeId);
  const { places, t } = momentOf(dataset, view);
  const there = places.find(({ place }) => place.placeId === placeId);
  if (!there) return name;
  const words = timeWords(text, dataset, view.timeDisplay);
  const sentence = text.timeline.placeNow(name, stateSentence(there.state, dataset.parties, text, words));
  const { base } = lastReports(dataset, there);
  if (!base) return sentence;
  return text.state.lastReportedToo(
    sentence,
    text.time.lastReported(words.reportDistance(base.at, t, base.zone)),
  );
}
