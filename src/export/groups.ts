import type { Base, ControlState } from '../domain/control/state.ts';
import type { PlaceId } from '../domain/ids.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import type { PlaceState } from '../domain/snapshot.ts';

/** What makes a place's state less than sure. */
export type Sign = 'contested' | 'disputed' | 'claimed';

/** Its signs of doubt: fought for; reports disagree; only a party to the conflict says so. */
export function signsOf({ contested, disputed, certainty }: ControlState): Sign[] {
  return [
    ...(contested ? (['contested'] as const) : []),
    ...(disputed ? (['disputed'] as const) : []),
    ...(certainty === 'claimed' && !disputed ? (['claimed'] as const) : []),
  ];
}

/** Places of one base, at least one. */
export type Group = { readonly base: Base; readonly places: readonly [PlaceState, ...PlaceState[]] };

const ORDER: readonly Base['kind'][] = ['held', 'changing', 'not_reported'];

/**
 * Places by what is said of their holder: parties with the most places first, then those that change hands, then those
 * whose holder is not reported and of which something is said all the same. Where nothing is said, nothing is named.
 */
export function groupsOf(places: readonly PlaceState[]): Group[] {
  const groups = new Map<string, [PlaceState, ...PlaceState[]]>();
  for (const place of places) {
    const { state } = place;
    if (state.base.kind === 'not_reported' && signsOf(state).length === 0) continue;
    const key = JSON.stringify(state.base);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()]
    .map((places) => ({ base: places[0].state.base, places }))
    .sort(
      (a, b) => ORDER.indexOf(a.base.kind) - ORDER.indexOf(b.base.kind) || b.places.length - a.places.length,
    );
}

/** The open place first, then cities before towns before the rest, by name within a kind. */
export function inOrder(places: readonly PlaceState[], open: PlaceId | null, locale: string): PlaceState[] {
  const collator = new Intl.Collator(locale);
  const rank = ({ place }: PlaceState) => (place.placeId === open ? -1 : PLACE_KINDS.indexOf(place.kind));
  return [...places].sort((a, b) => rank(a) - rank(b) || collator.compare(a.place.name, b.place.name));
}
