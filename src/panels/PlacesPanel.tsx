import { PlacesChart } from './chart/PlacesChart.tsx';
import { useDashboard, useFact, useMoment } from './dashboard.tsx';
import { FilterBar } from './filter/FilterBar.tsx';
import { later } from './later.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { openPlace } from '../store/opened.ts';
import { PlacesTable } from './PlacesTable.tsx';

const PlaceDossier = later(async () => (await import('./PlaceDossier.tsx')).PlaceDossier);

/** Every place with its state, or the dossier of the one that is open. */
export function PlacesPanel() {
  const { dataset, text } = useDashboard();
  const open = useFact(({ view }) => openPlace(dataset, view)?.placeId ?? null);
  // A link may lead to a place of which only later reports speak.
  const isCut = useFact(({ view }) => view.place !== null) && open === null;
  const moment = useMoment();
  if (open !== null) return <PlaceDossier key={open} placeId={open} moment={moment} />;
  return (
    <div className="places">
      <FilterBar moment={moment} />
      {isCut && (
        <p className="panel-note" role="status">
          {text.panels.linkCut}
        </p>
      )}
      <PlacesChart />
      <PlacesTable moment={moment} />
      <OtherPlaces moment={moment} />
    </div>
  );
}
