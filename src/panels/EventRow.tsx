import { memo, useId } from 'react';
import type { EventState } from '../domain/snapshot.ts';
import { useDashboard, useFact, useOpen, useSetView } from './dashboard.tsx';
import { EventIcon } from './EventIcon.tsx';
import { later } from './later.tsx';
import { PartyChip } from './PartyChip.tsx';
import { Phrase } from './Phrase.tsx';

const EventDetails = later(async () => (await import('./EventDetails.tsx')).EventDetails);

type Props = { readonly state: EventState; readonly isOpen: boolean };

/** An event of the list; opened, with its claims. Memoised: a step of the clock changes the phase of few. */
export const EventRow = memo(
  function EventRow({ state, isOpen }: Props) {
    const { text } = useDashboard();
    const open = useOpen();
    const setView = useSetView();
    const id = useId();
    const { event, title, partyTo, certainty, phase } = state;
    const { terms } = text;
    return (
      <li className="event" data-event={event.eventId} data-phase={phase} data-open={isOpen}>
        <span className="event-rail" aria-hidden="true" title={terms.phase[phase]} />
        <When state={state} />
        <h3 className="event-title">
          <button
            type="button"
            className="event-open"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() =>
              isOpen ? setView({ event: null, claim: null }) : open({ event: event.eventId, claim: null })
            }
          >
            <EventIcon event={event} />
            <bdi>{title}</bdi>
          </button>
        </h3>
        <p className="event-meta">
          <PlaceOf state={state} />
          {partyTo !== null && <PartyChip party={partyTo} />}
          <span className="certainty" data-certainty={certainty}>
            {terms.certainty[certainty]}
          </span>
          {event.modality !== 'happened' && <span>{terms.modality[event.modality]}</span>}
        </p>
        <div id={id} hidden={!isOpen}>
          {isOpen && <EventDetails state={state} />}
        </div>
      </li>
    );
  },
  // What is known of an event only grows with the cut: as many claims are the same claims.
  (before, after) =>
    before.state.event === after.state.event &&
    before.state.phase === after.state.phase &&
    before.isOpen === after.isOpen &&
    before.state.claims.length === after.state.claims.length,
);

function When({ state: { time, timeExtent, phase } }: { readonly state: EventState }) {
  const { text, words } = useDashboard();
  // Of a window all is now: there the word tells nothing apart.
  const isInstant = useFact(({ view }) => view.mode === 'instant');
  const { panels, terms } = text;
  if (phase === 'now' && !isInstant) return <p className="event-when">{words.span(time, timeExtent)}</p>;
  return (
    <p className="event-when">
      <Phrase
        parts={{
          phase:
            phase === 'now' ? (
              <strong className="event-now">{panels.current}</strong>
            ) : (
              <span className="visually-hidden">{terms.phase[phase]}</span>
            ),
        }}
        say={({ phase }) => panels.eventWhen(phase, words.span(time, timeExtent))}
      />
    </p>
  );
}

function PlaceOf({ state: { event } }: { readonly state: EventState }) {
  const { dataset, text } = useDashboard();
  const place = event.placeId === null ? undefined : dataset.places.get(event.placeId);
  const goal = event.placeToId === null ? undefined : dataset.places.get(event.placeToId);
  return (
    <span className={place ? undefined : 'event-unplaced'}>
      <Phrase
        parts={{
          place: <bdi>{place?.name ?? text.panels.noPlace}</bdi>,
          goal: goal ? <bdi>{goal.name}</bdi> : null,
        }}
        say={({ place, goal }) => text.panels.fromTo(place, goal)}
      />
    </span>
  );
}
