import type { Dataset } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { BasemapData } from '../basemap/decode.ts';
import { holdingsOf } from './holdings.ts';
import { illustrate } from './illustrate.ts';
import { CORRIDOR_KM, type Illustrated, type Illustration, type Piece } from './illustration.ts';
import type { fetchGeometry } from './late.ts';

/** What the drawings make of one holder's places; party null: of what is contested, disputed or changing, whoever's. */
export type AreaRow = {
  readonly party: PartyId | null;
  /** How many places: what the documents say. */
  readonly places: number;
  /** Of road, in km, and in km² as a strip. */
  readonly roadKm: number;
  readonly road: number;
  /** In km², geodesic, with discs of 10, 20 and 40 km. */
  readonly reach10: number;
  readonly reach20: number;
  readonly reach40: number;
};

type Moment = Parameters<typeof illustrate>[3];

type Geometry = Awaited<ReturnType<typeof fetchGeometry>>;

type Kept = { readonly drawn: readonly (Illustration | null)[]; readonly rows: readonly AreaRow[] };

/** The last rows of a dataset: measuring takes longer than a step of the clock, of which most change nothing. */
const kept = new WeakMap<Dataset, Kept>();

/**
 * An illustration, like what it measures: one row per holder in the dataset's order of parties, then the unsettled. The
 * same rows as long as the drawings are the same.
 */
export function areaRows(
  dataset: Dataset,
  basemap: BasemapData,
  moment: Moment,
  geometry: Geometry,
): readonly AreaRow[] {
  const of = (drawing: Illustrated) => illustrate(drawing, dataset, basemap, moment, geometry);
  const [roads, near, middle, far] = [of('roads'), of('reach-10'), of('reach'), of('reach-40')];
  const drawn = [roads, near, middle, far];
  const last = kept.get(dataset);
  if (last && drawn.every((each, index) => each !== null && each === last.drawn[index])) return last.rows;
  const holdings = holdingsOf(moment.shown.places);
  const reachOf = (drawn: Illustration | null, party: PartyId | null) =>
    sum(drawn?.reaches.filter(isOf(party)) ?? [], geometry.squareKm);
  const rowOf = (party: PartyId | null): AreaRow => {
    const roadKm = sum(roads?.stretches.filter(isOf(party)) ?? [], ({ km }) => km);
    return {
      party,
      places: holdings.filter(isOf(party)).length,
      roadKm,
      road: roadKm * CORRIDOR_KM,
      reach10: reachOf(near, party),
      reach20: reachOf(middle, party),
      reach40: reachOf(far, party),
    };
  };
  const rows = [...dataset.parties.keys(), null]
    .map(rowOf)
    .filter(({ places, roadKm }) => places > 0 || roadKm > 0);
  kept.set(dataset, { drawn, rows });
  return rows;
}

function isOf(party: PartyId | null): (piece: Pick<Piece, 'party' | 'settled'>) => boolean {
  return (piece) => (piece.settled ? piece.party === party : party === null);
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
