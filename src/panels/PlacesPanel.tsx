import { useFact, useMoment } from './dashboard.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { PlaceDossier } from './PlaceDossier.tsx';
import { PlacesTable } from './PlacesTable.tsx';

/** Every place with its state, or the dossier of the one that is open. */
export function PlacesPanel() {
  const open = useFact((state) => state.view.place);
  const moment = useMoment();
  if (open !== null) return <PlaceDossier key={open} placeId={open} moment={moment} />;
  return (
    <div className="places">
      <PlacesTable moment={moment} />
      <OtherPlaces moment={moment} />
    </div>
  );
}
