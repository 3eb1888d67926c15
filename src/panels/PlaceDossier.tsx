import './eventsThere.css';
import './dossier.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isFiltering } from '../domain/filter.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import type { EventState } from '../domain/snapshot.ts';
import type { Moment } from '../store/selectors.ts';
import { isolated } from '../text/isolate.ts';
import { ControlHistory } from './ControlHistory.tsx';
import { ControlEvents } from './ControlEvents.tsx';
import { ReportLink } from './corrections/ReportLink.tsx';
import { useDashboard, useFact, useSetView } from './dashboard.tsx';
import { Disagreements } from './dispute/Disagreements.tsx';
import { DossierFigures } from './DossierFigures.tsx';
import { EventsThere } from './EventsThere.tsx';
import { claimsBehind, eventsAt, stretchesWithin } from './placeFacts.ts';
import { StateNow } from './StateNow.tsx';
import { stateAttributes } from './stateAttributes.ts';
import { lateWords } from '../text/late.ts';

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
  const { details } = lateWords(text);
  const events = eventsAt(moment.events, placeId);
  const stretches = placeState
    ? stretchesWithin(dataset, placeId, moment.known, moment.period, moment.t)
    : [];
  return (
    <article className="dossier" {...(placeState ? stateAttributes(placeState) : {})}>
      <button type="button" className="back" onClick={() => setView({ place: null })}>
        <ArrowLeft aria-hidden="true" className="mirrored" size={16} /> {details.back}
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
      <LeftOut placeId={placeId} moment={moment} />
      {placeState ? (
        <StateNow placeState={placeState} moment={moment} />
      ) : (
        <p className="state-sentence">{details.notes.notReported}</p>
      )}
      {placeState && <Disagreements place={place} t={moment.t} />}
      {placeState && <ControlHistory {...{ placeId, stretches, moment }} />}
      <DossierFigures events={[...events.control, ...events.others]} />
      <ControlEvents events={events.control} shown={claimsBehind(stretches)} />
      <EventsThere events={events.others} />
      <p className="dossier-position">{details.coordinates(isolated(place.source))}</p>
      <ReportLink place={place} />
    </article>
  );
}

type LeftOutProps = { readonly placeId: PlaceId; readonly moment: Moment };

/** A filter that would take its mark away, or the small marks of its events, is not seen in a dossier: it is said. */
function LeftOut({ placeId, moment }: LeftOutProps) {
  const { text } = useDashboard();
  const { details } = lateWords(text);
  const isNarrowed = useFact(({ view }) => isFiltering(view));
  const isMarked = moment.places.some(({ place }) => place.placeId === placeId);
  const isThere = ({ event }: EventState) => event.placeId === placeId;
  if (isMarked ? moment.leftOut !== placeId : !isNarrowed || moment.shown.events.some(isThere)) return null;
  return (
    <p className="panel-note" data-left-out>
      {isMarked ? details.leftOutKept : details.leftOutOfMap}
    </p>
  );
}

function Facts({ place }: { readonly place: Place }) {
  const { text } = useDashboard();
  const foreign = place.spellings.filter((spelling) => spelling !== place.name);
  return (
    <>
      {lateWords(text).details.placeFacts(
        text.terms.placeKind[place.kind],
        place.admin1 && isolated(place.admin1),
        foreign.map(isolated),
      )}
    </>
  );
}
