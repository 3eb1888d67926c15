import { controlHistory, type ControlState, type KnownAt } from '../domain/control/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import type { Place } from '../domain/place.ts';
import { claimsByPlace } from '../domain/snapshot.ts';
import { type Takeover, takeoversOf } from './takeovers.ts';

/** A moment at which a reader sees the mark of a place become another. */
export type MarkChange = { readonly at: Instant; readonly place: Place; readonly state: ControlState };

/** What one steps through, and what one counts: not every change of a mark is a place changing hands. */
export type Changes = { readonly marks: readonly MarkChange[]; readonly takeovers: readonly Takeover[] };

type Cached = { readonly known: KnownAt; readonly changes: Changes };
const latest = new WeakMap<Dataset, Cached>();

/** All changes of all places as known at K, ascending; folded once per dataset and cut. */
export function changesOf(dataset: Dataset, known: KnownAt): Changes {
  const cached = latest.get(dataset);
  if (cached?.known === known) return cached.changes;
  const changes = { marks: markChanges(dataset, known), takeovers: takeoversOf(dataset, known) };
  latest.set(dataset, { known, changes });
  return changes;
}

function markChanges(dataset: Dataset, known: KnownAt): MarkChange[] {
  const changes: MarkChange[] = [];
  const claims = claimsByPlace(dataset);
  for (const place of dataset.places.values()) {
    const history = controlHistory(claims.get(place.placeId) ?? [], known, dataset);
    for (const [index, { span, state }] of history.entries()) {
      const before = history[index - 1]?.state;
      if (!before || span.earliest === null) continue;
      if (shown(state) !== shown(before)) changes.push({ at: span.earliest, place, state });
    }
  }
  return changes.sort((a, b) => a.at - b.at);
}

/** What of a state the mark shows: a claim that only confirms is no change to a reader. */
function shown({ base, next, contested, disputed }: ControlState): string {
  return JSON.stringify([base, next?.party, contested !== null, disputed !== null]);
}
