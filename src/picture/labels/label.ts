import type { Rect } from './box.ts';
import type { TypeSetting } from './textWidth.ts';

/** How a name is set and painted. */
export type LabelStyle = {
  readonly setting: TypeSetting;
  readonly colour: string;
  readonly halo: string;
  readonly haloOpacity: number;
  /** Px on either side of the letters. */
  readonly haloWidth: number;
  /** Px to other names. */
  readonly air: number;
};

/** A way in which a name could stand. */
export type Stand = {
  /** What it takes up, in px; a name along a river takes several. */
  readonly boxes: readonly Rect[];
  /** What its leader takes up: no name lies there, though it may pass a mark. */
  readonly passes: readonly Rect[];
  readonly lines: readonly string[];
  /** The point that the first line's baseline is set from, and which end of the line lies there. */
  readonly x: number;
  readonly y: number;
  readonly end: 'start' | 'middle' | 'end';
  /** Degrees clockwise around that point. */
  readonly turn: number;
  /** A thin line to a name that found no room beside its mark. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
};

/** A town's dot, or the ring of a capital, in px. */
export type Dot = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ring: boolean;
};

/** A name that wants to stand in the picture. */
export type LabelWish = {
  /** Unlike any other's: it settles ties. */
  readonly key: string;
  /** Lower is placed first. */
  readonly rank: number;
  readonly style: LabelStyle;
  /** What it names, in px: a leader begins here, whatever else lies at the same spot. Null for what has no mark. */
  readonly own: Rect | null;
  /** What comes and goes with the name. */
  readonly dot: Dot | null;
  /** The ways it could stand, best first. */
  readonly stands: () => Iterable<Stand>;
};

/** A name with the room it found. */
export type PlacedLabel = {
  readonly wish: LabelWish;
  readonly stand: Stand;
  /** The how-manieth of the wish's stands it is. */
  readonly choice: number;
};
