import type { PlaceId } from '../domain/ids.ts';
import type { Camera } from '../domain/view.ts';

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

/** What the page's own buttons do to a map, and a map that moves together with it. */
export type MapHandle = {
  /** Steps nearer, or farther below 0. */
  readonly zoom: (steps: number) => void;
  /** Everything the dataset is about. */
  readonly fit: () => void;
  /** Where it stands, if that isn't where the view says. */
  readonly standing: () => Camera | null;
  /** Stands where another map is being moved to. */
  readonly follow: (camera: Camera) => void;
};

/** How a map moves together with another. Alone it tells nobody, and stands where its view says. */
export type Together = {
  /** It is being moved: also in the middle of a gesture. */
  readonly onLook: (camera: Camera) => void;
  /** Where the other one stands by itself, asked as this one is made. */
  readonly standing: () => Camera | null;
};
