import './claims.css';
import { claimantsOf } from '../domain/certainty.ts';
import { STANCES } from '../domain/claim.ts';
import { standingOf } from '../domain/evidence.ts';
import { figureGroups } from '../domain/figures.ts';
import type { EventState } from '../domain/snapshot.ts';
import { isolated } from '../text/isolate.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard, useMoment, useSetView } from './dashboard.tsx';
import { foremostFirst } from '../domain/foremostFirst.ts';
import { type Column, FaceToFace } from './FaceToFace.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { Phrase } from './Phrase.tsx';
import { ReportLagLine } from './ReportLagLine.tsx';
import { lateWords } from '../text/late.ts';

const CLAIMANTS_NAMED = 3;

type Props = { readonly state: EventState };

/** What is known of an event that is open: in a few words, in figures, and claim by claim. */
export function EventDetails({ state }: Props) {
  const { text } = useDashboard();
  const { details } = lateWords(text);
  return (
    <div className="event-details">
      {state.summary === null ? (
        <p className="event-partly">{details.partlyKnown}</p>
      ) : (
        <p dir="auto">{state.summary}</p>
      )}
      <Kind state={state} />
      <ReportLagLine
        time={state.time}
        extent={state.timeExtent}
        modality={state.event.modality}
        isState={state.controlEffect === 'status'}
        claims={state.claims}
      />
      <Figures state={state} />
      <h4>{details.claims(state.claims.length)}</h4>
      {state.certainty === 'disputed' ? (
        <Disputed state={state} />
      ) : (
        state.claims.map((claim) => <ClaimCard key={claim.claimId} claim={claim} />)
      )}
    </div>
  );
}

/** Claims that dispute the event, face to face with those that assert it. */
function Disputed({ state }: Props) {
  const { claims } = state;
  const { dataset, text } = useDashboard();
  const { says, denies, why } = lateWords(text).dispute;
  const columns = STANCES.map((stance): Column => {
    const own = claims.filter((claim) => claim.stance === stance);
    return {
      label: stance === 'asserts' ? says : denies,
      sentence: null,
      mark: null,
      evidence: standingOf(own, dataset),
      claims: foremostFirst(own, state.partyTo),
    };
  }).filter((column) => column.claims.length > 0);
  return <FaceToFace columns={columns} between={why.event} startsOpen />;
}

function Kind({ state: { event, claims, certainty } }: Props) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const { terms } = text;
  const { details } = lateWords(text);
  const place = event.placeId === null ? undefined : dataset.places.get(event.placeId);
  const claimants = claimantsOf(claims).map(isolated);
  const named = claimants.slice(0, CLAIMANTS_NAMED);
  return (
    <p className="event-kind">
      <Phrase
        parts={{
          open: place ? (
            <button type="button" className="link" onClick={() => setView({ place: place.placeId })}>
              {details.openPlace(isolated(place.name))}
            </button>
          ) : null,
        }}
        say={({ open }) =>
          details.eventKind(
            terms.eventType[event.eventType],
            certainty === 'claimed' && named.length > 0
              ? details.claimedBy(named, claimants.length - named.length)
              : terms.certainty[certainty],
            open,
          )
        }
      />
    </p>
  );
}

/** The numbers of the claims that are known, each with all its versions. */
function Figures({ state: { event } }: Props) {
  const { text } = useDashboard();
  const { events } = useMoment();
  const groups = figureGroups(events).filter(({ eventId }) => eventId === event.eventId);
  if (groups.length === 0) return null;
  return (
    <>
      <h4>{lateWords(text).dossier.figures}</h4>
      <FigureGroups groups={groups} />
    </>
  );
}
