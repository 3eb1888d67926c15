import { useFact, useMoment } from './dashboard.tsx';
import { FilterBar } from './filter/FilterBar.tsx';
import { later } from './later.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { PlacesTable } from './PlacesTable.tsx';

const PlaceDossier = later(async () => (await import('./PlaceDossier.tsx')).PlaceDossier);

/** Every place with its state, or the dossier of the one that is open. */
export function PlacesPanel() {
  const open = useFact((state) => state.view.place);
  const moment = useMoment();
  if (open !== null) return <PlaceDossier key={open} placeId={open} moment={moment} />;
  return (
    <div className="places">
      <FilterBar moment={moment} />
      <PlacesTable moment={moment} />
      <OtherPlaces moment={moment} />
    </div>
  );
}
