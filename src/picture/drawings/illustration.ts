import type { LineString, MultiLineString, MultiPolygon } from 'geojson';
import type { PartyId, PlaceId } from '../../domain/ids.ts';
import type { Drawing } from '../../domain/view.ts';

/** What is drawn beside the marks when it isn't nothing. */
export type Illustrated = Exclude<Drawing, 'places'>;

/** Whom a piece is drawn for. */
export type Piece = {
  /** Null where a place is changing hands: it is nobody's then. */
  readonly party: PartyId | null;
  /** False where a place is contested, disputed or changing: drawn hollow, and counted for nobody. */
  readonly settled: boolean;
  /** The places that it rests on. */
  readonly places: readonly PlaceId[];
};

/** A disc around a place, cut against the others and at the border. Degrees WGS 84. */
export type Reach = Piece & {
  readonly area: MultiPolygon;
  /** Its outline, without the lines between it and a neighbour that looks the same. */
  readonly edge: MultiLineString;
};

/** A stretch of schematic road between two neighbouring places. */
export type Stretch = Piece & { readonly line: LineString; readonly km: number };

/**
 * What one way of drawing makes of the places held at a moment. No document says any of it: it is an illustration of how
 * much a drawing decides, and must not be exported, counted or quoted as a fact. Whoever shows it says so beside it.
 */
export type Illustration = {
  readonly illustration: true;
  readonly drawing: Illustrated;
  readonly reaches: readonly Reach[];
  readonly stretches: readonly Stretch[];
};

/** Radius of the discs in km, by drawing. */
export const REACH_KM = { 'reach-10': 10, reach: 20, 'reach-40': 40 } as const;
export type ReachDrawing = keyof typeof REACH_KM;

export function isReach(drawing: Drawing): drawing is ReachDrawing {
  return drawing in REACH_KM;
}

/** A place joins the road that runs nearest, if it does so within this distance in km. */
export const JOIN_KM = 12;
/** Farther than this by road, in km, nobody is a neighbour: what lies between is too long a silence. */
export const FARTHEST_KM = 120;
/** Beside the discs a road is set as a strip of this width in km, half of it to either side. */
export const CORRIDOR_KM = 10;
