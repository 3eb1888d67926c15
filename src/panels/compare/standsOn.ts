import type { DifferenceKind } from '../../domain/difference.ts';
import type { PlaceState } from '../../domain/snapshot.ts';

const OF_BEFORE = new Set<DifferenceKind>(['no_longer_contested', 'no_longer_reported']);
const OF_FIGHTING = new Set<DifferenceKind>(['contested', 'no_longer_contested']);
const OF_HOLDER = new Set<DifferenceKind>([
  'changed_hands',
  'change_over',
  'changing',
  'named_otherwise',
  'known_otherwise',
]);

/**
 * The state whose evidence a difference stands on, narrowed to what the difference is about: the fighting, who holds it, or
 * what is said of the place at all. That of the later side, but of what is gone that of the earlier.
 */
export function standsOn(
  kind: DifferenceKind,
  before: PlaceState | null,
  after: PlaceState | null,
): PlaceState | null {
  const placeState = OF_BEFORE.has(kind) ? before : after;
  if (placeState === null) return null;
  const { state } = placeState;
  if (OF_FIGHTING.has(kind)) return { ...placeState, state: { ...state, certainty: null } };
  if (OF_HOLDER.has(kind)) return { ...placeState, state: { ...state, contested: null } };
  return placeState;
}
