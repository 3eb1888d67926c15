import type { Claim } from '../domain/claim.ts';
import { isKnown } from '../domain/control/known.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EventId, PlaceId } from '../domain/ids.ts';
import { formatInstant } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import type { Fault } from './issues.ts';
import { suggestion } from './nearest.ts';
import { readInstant } from './records/span.ts';
import type { StepRecord, StoryRecord } from './schema/story.ts';

type Told = Omit<Fault, 'path' | 'key'>;
type Tell = (member: readonly PropertyKey[], fault: Told) => void;

/** What a schema can't say of a story: that everything it points to is there, and can be seen at its step's cut. */
export function checkStory({ steps }: StoryRecord, dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const claims = new Map(
    [...dataset.events.values()].flatMap((event) =>
      event.claims.map((claim) => [String(claim.claimId), claim] as const),
    ),
  );
  steps.forEach((step, index) => {
    const tell: Tell = (member, fault) => faults.push({ ...fault, path: ['steps', index, ...member] });
    if (ids.has(step.step_id)) tell(['step_id'], twice(step.step_id));
    ids.add(step.step_id);
    const known = step.known === null ? 'all' : readInstant(step.known);
    checkClock(step, known, dataset, tell);
    checkClaims(step, known, claims, tell);
    checkShown(step, known, dataset, tell);
    checkCamera(step, dataset, tell);
  });
  return faults;
}

/** With a cut the clock stops there, so a step beyond it would not show what it says. */
function checkClock(step: StepRecord, known: KnownAt, dataset: Dataset, tell: Tell): void {
  const t = readInstant(step.t);
  if (known !== 'all' && t > known)
    tell(['t'], {
      code: 'clock-beyond-cut',
      message: `The clock stands at ${formatInstant(t)}, after what is known: ${formatInstant(known)}.`,
      hint: 'Put the clock at the cut or before it, or move the cut.',
    });
  const { earliest, latest } = periodOf(dataset);
  if (t < earliest || t > latest)
    tell(['t'], {
      code: 'clock-outside',
      message: `The clock stands at ${formatInstant(t)}, outside the timeline.`,
      hint: `Write an instant from ${formatInstant(earliest)} to ${formatInstant(latest)}.`,
    });
}

function checkClaims(step: StepRecord, known: KnownAt, claims: ReadonlyMap<string, Claim>, tell: Tell): void {
  step.claims.forEach((id, index) => {
    const claim = claims.get(id);
    if (step.claims.indexOf(id) < index) tell(['claims', index], twice(id));
    else if (!claim) tell(['claims', index], unknown('claim', id, [...claims.keys()]));
    else if (!isKnown(claim, known))
      tell(['claims', index], notYet(`The claim "${id}" isn't known`, [claim]));
  });
}

function checkShown(step: StepRecord, known: KnownAt, { events, places }: Dataset, tell: Tell): void {
  const { event_id: eventId, place_id: placeId } = step;
  const event = eventId === null ? null : events.get(eventId as EventId);
  if (event === undefined) tell(['event_id'], unknown('event', eventId ?? '', [...events.keys()]));
  else if (event && !event.claims.some((claim) => isKnown(claim, known)))
    tell(['event_id'], notYet(`No claim of the event "${event.eventId}" is known`, event.claims));
  if (placeId === null) return;
  if (!places.has(placeId as PlaceId))
    return tell(['place_id'], unknown('place', placeId, [...places.keys()]));
  const there = [...events.values()].filter(
    (other) => other.placeId === placeId || other.placeToId === placeId,
  );
  const told = there.flatMap((other) => other.claims);
  if (!told.some((claim) => isKnown(claim, known)))
    tell(['place_id'], notYet(`Nothing is known of the place "${placeId}"`, told));
}

/** The map can't be moved out of the dataset's box. */
function checkCamera({ map }: StepRecord, { basemap }: Dataset, tell: Tell): void {
  const [west, south, east, north] = basemap.box;
  if (map && (map.lon < west || map.lon > east || map.lat < south || map.lat > north))
    tell(['map'], {
      code: 'camera-outside',
      message: `The map's centre ${map.lat}, ${map.lon} lies outside the box of the dataset.`,
      hint: `Write a latitude from ${south} to ${north} and a longitude from ${west} to ${east}, or null for the whole map.`,
    });
}

function twice(id: string): Told {
  return {
    code: 'duplicate-id',
    message: `"${id}" stands twice.`,
    hint: 'Give each an id of its own, or take one of them out.',
  };
}

function unknown(kind: string, id: string, known: readonly string[]): Told {
  return { code: 'unknown-id', message: `There is no ${kind} "${id}".`, hint: suggestion(id, known) };
}

/** `what` isn't known at the cut; `claims`: those of which one would have to be. */
function notYet(what: string, claims: readonly Claim[]): Told {
  const first = claims.flatMap(({ reported }) => reported.latest ?? []).sort((a, b) => a - b)[0];
  return {
    code: 'not-yet-known',
    message: `${what} yet at the cut of this step.`,
    hint:
      first === undefined
        ? 'Nothing says when it was reported: take the cut out (null), or choose another.'
        : `It is known from ${formatInstant(first)} on: move the cut there or later, take it out (null), or choose another.`,
  };
}
