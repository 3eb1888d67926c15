import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import { markScale, type StandingMark } from './drawMarks.ts';
import { grown, overlap, type Rect } from './labels/box.ts';
import type { LabelWish, PlacedLabel } from './labels/label.ts';
import { markNames, townNames } from './labels/markNames.ts';
import { type LabelRoom, placeLabels, type TryOrder } from './labels/placeLabels.ts';
import { RANKS } from './labels/ranks.ts';
import { obstaclesOf, selectionRadius } from './labels/symbols.ts';
import type { Projection } from './projection.ts';
import type { Theme } from './theme.ts';

export type NamesInput = {
  readonly standing: readonly StandingMark[];
  readonly settlements: readonly Place[];
  readonly ground: readonly LabelWish[];
  readonly selected: PlaceId | null;
  /** What lies over the map, in px: no name goes there. */
  readonly covered: readonly Rect[];
  readonly projection: Projection;
  readonly theme: Theme;
  /** Another order than best first, see `steadyOrder`: a name keeps its side of the mark while that is free. */
  readonly order?: TryOrder;
};

/** How often names change their turn for the sake of one that found no room. */
const TRIES = 2;

/** All names of a moment that find room under a camera: what the picture draws, and the map that MapLibre draws. */
export function placeNames(input: NamesInput): PlacedLabel[] {
  const { standing, settlements, ground, selected, projection, theme, order } = input;
  const ids = new Set(settlements.map(({ placeId }) => placeId));
  const marked = new Set(standing.map(({ mark }) => mark.place.placeId));
  const wishes = [
    ...markNames(standing, ids, selected, projection, theme),
    ...townNames(settlements, marked, selected, projection, theme),
    ...ground,
  ];
  const room = roomOf(input);
  const must = new Set<string>(
    standing.flatMap(({ mark: { held, place } }) => (held ? [place.placeId] : [])),
  );
  const lost = (labels: readonly PlacedLabel[]) => {
    const named = new Set(labels.map(({ wish }) => wish.key));
    return [...must].filter((key) => !named.has(key));
  };
  const steady = placeLabels(wishes, room, order);
  if (lost(steady).length === 0) return steady;
  // Rather move names than lose one: anew, and then with those first that found no room.
  let best = order ? fewer(steady, placeLabels(wishes, room)) : steady;
  const first = new Set<string>();
  for (let tries = 0; tries < TRIES && lost(best).length > 0; tries++) {
    for (const key of lost(best)) first.add(key);
    const ahead = wishes.map((wish) => (first.has(wish.key) ? { ...wish, rank: RANKS.lost } : wish));
    const next = fewer(best, placeLabels(ahead, room));
    if (next === best) break;
    best = next;
  }
  return best;

  function fewer(one: PlacedLabel[], other: PlacedLabel[]): PlacedLabel[] {
    return lost(other).length < lost(one).length ? other : one;
  }
}

function roomOf(input: NamesInput): LabelRoom {
  return { signs: signsOf(input), covered: input.covered, frame: frameOf(input.projection) };
}

/** What no name may cover: marks, their rings and their rows of glyphs, in px. */
export function signsOf({ standing, selected, projection }: Omit<NamesInput, 'ground'>): Rect[] {
  const { zoom } = projection.camera;
  const scale = markScale(zoom);
  const ring = (place: PlaceId) => (place === selected ? selectionRadius(zoom) : null);
  return standing.flatMap((at) => obstaclesOf(at, scale, ring(at.mark.place.placeId)));
}

/** Names keep a little off the edge, px. */
function frameOf({ width, height }: Projection): Rect {
  return { left: 3, top: 3, right: width - 3, bottom: height - 3 };
}

/**
 * Names of the gazetteer's places beyond the edge of the picture, for a map that is dragged: as far as half its size, and
 * none of them reaches into it.
 */
export function placeNamesBeyond(
  input: Omit<NamesInput, 'ground'>,
  inside: readonly PlacedLabel[],
): PlacedLabel[] {
  const { standing, settlements, selected, covered, projection, theme } = input;
  const { width, height } = projection;
  const frame = grown({ left: 0, top: 0, right: width, bottom: height }, Math.max(width, height) / 2);
  const ids = new Set(settlements.map(({ placeId }) => placeId));
  const marked = new Set(standing.map(({ mark }) => mark.place.placeId));
  const named = new Set(inside.map(({ wish }) => wish.key));
  const wishes = [
    ...markNames(standing, ids, selected, projection, theme),
    ...townNames(settlements, marked, selected, projection, theme),
  ].filter(({ key, own }) => own && !named.has(key) && !overlap(own, frameOf(projection)));
  const taken = inside.flatMap(({ stand }) => [...stand.boxes, ...stand.passes]);
  const room = { signs: signsOf(input), covered: [...covered, ...taken, frameOf(projection)], frame };
  return placeLabels(wishes, room);
}
