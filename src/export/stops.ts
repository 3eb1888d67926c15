import { controlHistory } from '../domain/control/index.ts';
import type { ControlState, KnownAt } from '../domain/control/state.ts';
import { isKnown } from '../domain/control/known.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Filter, isFiltering, matchesFilter } from '../domain/filter.ts';
import { type Instant, wholeMinute } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { claimsByPlace, eventStates } from '../domain/snapshot.ts';

/** A view as far as it decides where a clip stops. */
export type StopView = Filter & { readonly known: KnownAt };

/**
 * Where something is to be seen, ascending, each once: an event that the filter leaves begins, or a mark becomes another.
 * As known at the view's cut: what was reported later stops nobody.
 */
export function eventStops(dataset: Dataset, view: StopView): Instant[] {
  const { known } = view;
  const begins = eventStates(dataset, periodOf(dataset).latest, known)
    .filter((state) => matchesFilter(view, state, dataset))
    .map(({ time }) => time.earliest ?? time.latest);
  // A filter may have taken the mark away that changes.
  return ascending([...begins, ...(isFiltering(view) ? [] : markChanges(dataset, known))]);
}

/** When something known at the cut was reported, ascending, each once: where a clip stops that tells the news as it came in. */
export function reportStops(dataset: Dataset, { known }: StopView): Instant[] {
  const claims = [...dataset.events.values()].flatMap((event) => event.claims);
  return ascending(
    claims
      .filter((claim) => isKnown(claim, known))
      .map(({ reported }) => reported.latest && wholeMinute(reported.latest))
      .filter((at) => at === null || known === 'all' || at <= known),
  );
}

function markChanges(dataset: Dataset, known: KnownAt): (Instant | null)[] {
  return [...claimsByPlace(dataset).values()].flatMap((claims) => {
    const history = controlHistory(claims, known, dataset);
    return history
      .filter(({ state }, index) => {
        const before = history[index - 1]?.state;
        return before && shown(before) !== shown(state);
      })
      .map(({ span }) => span.earliest);
  });
}

/** What of a state a mark shows. */
function shown({ base, next, contested, disputed }: ControlState): string {
  return JSON.stringify([base, next?.party, contested !== null, disputed !== null]);
}

function ascending(instants: readonly (Instant | null)[]): Instant[] {
  return [...new Set(instants.filter((at) => at !== null))].sort((a, b) => a - b);
}
