import type { Base, ControlState } from '../domain/control/state.ts';
import type { Ageing } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import { ageingStage } from '../picture/markOf.ts';

/** What makes a place's state less than sure, as its mark shows it: doubts, and reports that have grown old. */
export const SIGNS = ['contested', 'contestedOld', 'disputed', 'claimed', 'aged'] as const;
export type Sign = (typeof SIGNS)[number];

/** Its signs: fought for; reports disagree; only a party to the conflict says so; nothing new said for long. */
export function signsOf({ base, age, contested, disputed, certainty }: ControlState, ageing: Ageing): Sign[] {
  const isOld = (age: number | null) => ageingStage(age, ageing) === 'outline';
  const has: Readonly<Record<Sign, boolean>> = {
    contested: contested !== null && !isOld(contested.age),
    contestedOld: contested !== null && isOld(contested.age),
    disputed: disputed !== null,
    claimed: certainty === 'claimed' && !disputed,
    aged: base.kind !== 'not_reported' && isOld(age),
  };
  return SIGNS.filter((sign) => has[sign]);
}

/** Places of one base, at least one. */
export type Group = { readonly base: Base; readonly places: readonly [PlaceState, ...PlaceState[]] };

const ORDER: readonly Base['kind'][] = ['held', 'changing', 'not_reported'];

/**
 * Places by what is said of their holder: parties with the most places first, then those that change hands, then those
 * whose holder is not reported and of which something is said all the same. Where nothing is said, nothing is named.
 */
export function groupsOf(places: readonly PlaceState[], ageing: Ageing): Group[] {
  const groups = new Map<string, [PlaceState, ...PlaceState[]]>();
  for (const place of places) {
    const { state } = place;
    if (state.base.kind === 'not_reported' && signsOf(state, ageing).length === 0) continue;
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
