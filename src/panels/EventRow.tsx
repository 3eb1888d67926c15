import { memo } from 'react';
import type { Certainty } from '../domain/certainty.ts';
import { claimantsOf } from '../domain/certainty.ts';
import type { Claim } from '../domain/claim.ts';
import type { Event } from '../domain/event.ts';
import type { OpenSpan } from '../domain/span.ts';
import type { Phase } from '../domain/snapshot.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard, useSetView } from './dashboard.tsx';
import { EventIcon } from './EventIcon.tsx';
import { PartyChip } from './PartyChip.tsx';

type Props = {
  readonly event: Event;
  readonly claims: readonly Claim[];
  readonly time: OpenSpan;
  readonly certainty: Certainty;
  readonly phase: Phase;
  readonly isOpen: boolean;
};

/** An event of the list; opened, with its claims. Memoised: a step of the clock changes the phase of few. */
export const EventRow = memo(
  function EventRow({ event, claims, time, certainty, phase, isOpen }: Props) {
    const { text, words } = useDashboard();
    const setView = useSetView();
    const { panels, terms } = text;
    const id = `event-${event.eventId}`;
    return (
      <li className="event" data-event={event.eventId} data-phase={phase} data-open={isOpen}>
        <span className="event-rail" aria-hidden="true" />
        <p className="event-when">
          {phase === 'now' ? (
            <strong className="event-now">{panels.current}</strong>
          ) : (
            <span className="visually-hidden">{terms.phase[phase]}</span>
          )}{' '}
          {words.span(time, event.timeExtent)}
        </p>
        <h3 className="event-title">
          <button
            type="button"
            className="event-open"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setView({ event: isOpen ? null : event.eventId, claim: null })}
          >
            <EventIcon event={event} />
            <span>{event.title}</span>
          </button>
        </h3>
        <p className="event-meta">
          <PlaceOf event={event} />
          {event.partyTo !== null && <PartyChip party={event.partyTo} />}
          <span className="certainty" data-certainty={certainty}>
            {terms.certainty[certainty]}
          </span>
          {event.modality !== 'happened' && <span>{terms.modality[event.modality]}</span>}
        </p>
        <div id={id} hidden={!isOpen}>
          {isOpen && <Details event={event} claims={claims} certainty={certainty} />}
        </div>
      </li>
    );
  },
  (before, after) =>
    before.event === after.event &&
    before.phase === after.phase &&
    before.isOpen === after.isOpen &&
    before.certainty === after.certainty &&
    before.claims.length === after.claims.length,
);

function PlaceOf({ event }: { readonly event: Event }) {
  const { dataset, text } = useDashboard();
  const place = event.placeId === null ? undefined : dataset.places.get(event.placeId);
  const goal = event.placeToId === null ? undefined : dataset.places.get(event.placeToId);
  return (
    <span className={place ? undefined : 'event-unplaced'}>
      {place?.name ?? text.panels.noPlace}
      {goal && ` ${text.panels.movesTo(goal.name)}`}
    </span>
  );
}

type DetailsProps = {
  readonly event: Event;
  readonly claims: readonly Claim[];
  readonly certainty: Certainty;
};

function Details({ event, claims, certainty }: DetailsProps) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const { panels, terms } = text;
  const place = event.placeId === null ? undefined : dataset.places.get(event.placeId);
  const claimants = claimantsOf(claims);
  const known = new Set(claims.map((claim) => claim.claimId));
  const figures = event.figures.filter((figure) => known.has(figure.claimId));
  return (
    <div className="event-details">
      <p>{event.summary}</p>
      <p className="event-kind">
        {terms.eventType[event.eventType]}; {terms.certainty[certainty]}
        {certainty === 'claimed' && `, ${panels.claimedBy(claimants.slice(0, 3), claimants.length - 3)}`}
        {place && (
          <>
            {'. '}
            <button type="button" className="link" onClick={() => setView({ place: place.placeId })}>
              {panels.openPlace(place.name)}
            </button>
          </>
        )}
      </p>
      {figures.length > 0 && (
        <>
          <h4>{panels.figures}</h4>
          <ul className="figures">
            {figures.map(({ what, unit, words, low, high, saidBy, claimId }) => (
              <li key={`${claimId} ${what} ${unit} ${words} ${low} ${high}`}>
                {what}: {words ?? `${low ?? ''}–${high ?? ''}`} {unit}{' '}
                {saidBy !== null && panels.figureBy(saidBy)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{panels.claims(claims.length)}</h4>
      {claims.map((claim) => (
        <ClaimCard key={claim.claimId} claim={claim} />
      ))}
    </div>
  );
}
