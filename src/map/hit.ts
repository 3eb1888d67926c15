import type { PlaceId } from '../domain/ids.ts';

/** Where on the map, and which places lie there. */
export type Hit = {
  readonly x: number;
  readonly y: number;
  /** In the upper half of the map, where there is room below and none above. */
  readonly high: boolean;
  readonly places: readonly PlaceId[];
};

export type HitListeners = {
  /** What the pointer is over; null when that is no place any more. */
  readonly onHover: (hit: Hit | null) => void;
  readonly onClick: (hit: Hit) => void;
  /** The map begins to move: no spot of it lies where it lay. */
  readonly onMove: () => void;
};

/** What the page's own buttons do to a map. */
export type MapHandle = {
  /** Steps nearer, or farther below 0. */
  readonly zoom: (steps: number) => void;
  /** Everything the dataset is about. */
  readonly fit: () => void;
};
