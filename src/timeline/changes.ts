import { controlHistory, type ControlState, type KnownAt } from '../domain/control/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Place } from '../domain/place.ts';
import { claimsByPlace } from '../domain/snapshot.ts';
import { contains, type OpenSpan, type Span } from '../domain/span.ts';

/** A moment at which a reader sees the state of a place become another. */
export type PlaceChange = { readonly at: Instant; readonly place: Place; readonly state: ControlState };

/** A place passing to a party: `at` is when it takes effect, `span` when it may have happened. */
export type Takeover = {
  readonly at: Instant;
  readonly span: OpenSpan;
  readonly place: Place;
  readonly party: PartyId;
};

export type Changes = { readonly all: readonly PlaceChange[]; readonly takeovers: readonly Takeover[] };

type Cached = { readonly known: KnownAt; readonly changes: Changes };
const latest = new WeakMap<Dataset, Cached>();

/** All changes of all places as known at K, ascending; folded once per dataset and cut. */
export function changesOf(dataset: Dataset, known: KnownAt): Changes {
  const cached = latest.get(dataset);
  if (cached?.known === known) return cached.changes;
  const changes = fold(dataset, known);
  latest.set(dataset, { known, changes });
  return changes;
}

/** The changes on the days or hours of a span. */
export function changesWithin(changes: Changes, span: Span): number {
  return changes.all.filter(({ at }) => contains(span, at)).length;
}

function fold(dataset: Dataset, known: KnownAt): Changes {
  const all: PlaceChange[] = [];
  const takeovers: Takeover[] = [];
  const claims = claimsByPlace(dataset);
  for (const place of dataset.places.values()) {
    const history = controlHistory(claims.get(place.placeId) ?? [], known, dataset);
    for (const [index, { span, state }] of history.entries()) {
      const before = history[index - 1]?.state;
      if (!before || span.earliest === null) continue;
      if (shown(state) !== shown(before)) all.push({ at: span.earliest, place, state });
      if (state.base.kind === 'held' && state.since && holder(before) !== state.base.party)
        takeovers.push({ at: span.earliest, span: state.since, place, party: state.base.party });
    }
  }
  const byTime = (a: { at: Instant }, b: { at: Instant }) => a.at - b.at;
  return { all: all.sort(byTime), takeovers: takeovers.sort(byTime) };
}

function holder({ base }: ControlState): PartyId | null {
  return base.kind === 'held' ? base.party : null;
}

/** What of a state the mark shows: a claim that only confirms is no change to a reader. */
function shown({ base, next, contested, disputed }: ControlState): string {
  return JSON.stringify([base, next?.party, contested !== null, disputed !== null]);
}
