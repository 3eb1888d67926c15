import { certaintyOf, type Certainty } from './certainty.ts';
import type { Claim, ControlEffect, TimeExtent } from './claim.ts';
import { controlAt } from './control/controlAt.ts';
import { clockAt, isKnown } from './control/known.ts';
import { type ControlState, type KnownAt, type StateWord, stateWord } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { Event } from './event.ts';
import { foldExtent, foldParty, foldTime, strongestEffect } from './eventFold.ts';
import type { PartyId, PlaceId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Place } from './place.ts';
import { earlier, type OpenSpan, type Span } from './span.ts';

/** Who holds a place at a moment, with the one word of lists. */
export type PlaceState = { readonly place: Place; readonly state: ControlState; readonly word: StateWord };

/**
 * Where an event stands against the clock. `now`: the moment lies within its span; `by`: it has happened by some later
 * moment, nobody says since when; `undated`: its claims don't say, and nothing bounds it.
 */
export const PHASES = ['before', 'by', 'now', 'after', 'undated'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * An event as known at K, folded from the known claims alone: of the event itself only what it is and where is read.
 * Title and summary were written from all claims. Where some of them aren't known yet, the latest known claim with the
 * event's effect on control speaks for it, and there is no summary.
 */
export type EventState = {
  readonly event: Event;
  /** The known claims, in document order. */
  readonly claims: readonly Claim[];
  readonly title: string;
  readonly summary: string | null;
  readonly time: OpenSpan;
  readonly timeExtent: TimeExtent | null;
  readonly controlEffect: ControlEffect;
  readonly partyTo: PartyId | null;
  readonly certainty: Certainty;
  readonly phase: Phase;
};

/** The claims of all events at each place, in document order. */
export function claimsByPlace(dataset: Dataset): ReadonlyMap<PlaceId, readonly Claim[]> {
  const known = claimsCache.get(dataset);
  if (known) return known;
  const claims = new Map<PlaceId, Claim[]>();
  for (const event of dataset.events.values()) {
    if (event.placeId === null) continue;
    const there = claims.get(event.placeId) ?? [];
    there.push(...event.claims);
    claims.set(event.placeId, there);
  }
  for (const there of claims.values()) there.sort((a, b) => a.order - b.order);
  claimsCache.set(dataset, claims);
  return claims;
}

const claimsCache = new WeakMap<Dataset, ReadonlyMap<PlaceId, readonly Claim[]>>();

/** Whether the claim says anything about control. */
export function speaksOfControl(claim: Claim): boolean {
  return claim.controlEffect !== null && claim.controlEffect !== 'none';
}

/** The places of whose control at least one known claim speaks, in the dataset's order. */
export function placeStates(dataset: Dataset, t: Instant, known: KnownAt): PlaceState[] {
  const claims = claimsByPlace(dataset);
  const states: PlaceState[] = [];
  for (const place of dataset.places.values()) {
    const there = claims.get(place.placeId) ?? [];
    if (!there.some((claim) => speaksOfControl(claim) && isKnown(claim, known))) continue;
    const state = controlAt(there, t, known, dataset);
    states.push({ place, state, word: stateWord(state) });
  }
  return states;
}

/**
 * Every event of which a claim is known at K, against the clock; in the dataset's order. With `from`, against the window
 * from there to the clock: `now` are those that touch it.
 */
export function eventStates(
  dataset: Dataset,
  t: Instant,
  known: KnownAt,
  from: Instant | null = null,
): EventState[] {
  const clock = clockAt(t, known);
  const window = { earliest: from === null ? clock : earlier(from, clock), latest: clock };
  const states: EventState[] = [];
  for (const event of dataset.events.values()) {
    const claims = event.claims.filter((claim) => isKnown(claim, known)).sort((a, b) => a.order - b.order);
    const latest = claims.at(-1);
    if (!latest) continue;
    const isWhole = claims.length === event.claims.length;
    const time = foldTime(claims, event.modality);
    const controlEffect = strongestEffect(claims);
    const speaker = claims.findLast((claim) => (claim.controlEffect ?? 'none') === controlEffect) ?? latest;
    states.push({
      event,
      claims,
      title: isWhole ? event.title : speaker.paraphrase.replace(/\.$/u, ''),
      summary: isWhole ? event.summary : null,
      time,
      timeExtent: foldExtent(claims),
      controlEffect,
      partyTo: foldParty(claims, controlEffect, 'partyTo', dataset.parties),
      certainty: certaintyOf(claims),
      phase: phaseOf(time, window),
    });
  }
  return states;
}

/** An open end doesn't stretch an event into the past or the future: it stands at the end that is known. */
export function phaseOf({ earliest, latest }: OpenSpan, window: Span): Phase {
  if (earliest === null && latest === null) return 'undated';
  const start = earliest ?? latest;
  if (start !== null && window.latest < start) return earliest === null ? 'by' : 'before';
  const isInstant = window.earliest === window.latest;
  // Half open: at its end it is over. A single moment is the whole of its span, and of a window of one moment.
  if (earliest === null && isInstant) return 'after';
  const end = latest ?? earliest;
  if (end === null || window.earliest < end) return 'now';
  return window.earliest === end && (earliest === null || earliest === end) ? 'now' : 'after';
}
