import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import type { Moment } from '../store/selectors.ts';
import { isolated } from '../text/isolate.ts';
import { ControlHistory } from './ControlHistory.tsx';
import { ControlEvents } from './ControlEvents.tsx';
import { useDashboard, useSetView } from './dashboard.tsx';
import { DossierFigures } from './DossierFigures.tsx';
import { EventsThere } from './EventsThere.tsx';
import { claimsBehind, eventsAt, stretchesWithin } from './placeFacts.ts';
import { StateNow } from './StateNow.tsx';
import { stateAttributes } from './stateAttributes.ts';

/** All that is known of one place: its state now, its history with the claims behind it, and what else happened there. */
export function PlaceDossier({ placeId, moment }: { readonly placeId: PlaceId; readonly moment: Moment }) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const heading = useRef<HTMLHeadingElement>(null);
  // The row or mark that was pressed is gone: who reads by keyboard or ear goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const place = dataset.places.get(placeId);
  if (!place) return null;
  const placeState = moment.places.find((state) => state.place.placeId === placeId);
  const { panels } = text;
  const events = eventsAt(moment.events, placeId);
  const stretches = placeState
    ? stretchesWithin(dataset, placeId, moment.known, moment.period, moment.t)
    : [];
  return (
    <article className="dossier" {...(placeState ? stateAttributes(placeState) : {})}>
      <button type="button" className="back" onClick={() => setView({ place: null })}>
        <ArrowLeft aria-hidden="true" className="mirrored" size={16} /> {panels.back}
      </button>
      <header className="dossier-head">
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{place.name}</bdi>
        </h2>
        <p className="dossier-names">
          {place.nameAr !== null && (
            <span lang="ar" dir="rtl">
              {place.nameAr}
            </span>
          )}
          {place.nameCkb !== null && (
            <span lang="ckb" dir="rtl">
              {place.nameCkb}
            </span>
          )}
        </p>
        <p className="dossier-kind">
          <Facts place={place} />
        </p>
      </header>
      {placeState ? (
        <StateNow placeState={placeState} moment={moment} />
      ) : (
        <p className="state-sentence">{text.state.notReportedNote}</p>
      )}
      {placeState && <ControlHistory {...{ placeId, stretches, moment }} />}
      <DossierFigures events={[...events.control, ...events.others]} />
      <ControlEvents events={events.control} shown={claimsBehind(stretches)} />
      <EventsThere events={events.others} />
      <p className="dossier-position">{panels.coordinates(isolated(place.source))}</p>
    </article>
  );
}

function Facts({ place }: { readonly place: Place }) {
  const { text } = useDashboard();
  const foreign = place.spellings.filter((spelling) => spelling !== place.name);
  return (
    <>
      {text.panels.placeFacts(
        text.terms.placeKind[place.kind],
        place.admin1 && isolated(place.admin1),
        foreign.map(isolated),
      )}
    </>
  );
}
