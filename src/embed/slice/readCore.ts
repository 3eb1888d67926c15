import { type ControlState, stateWord } from '../../domain/control/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Place } from '../../domain/place.ts';
import { phaseOf } from '../../domain/snapshot.ts';
import { markOf } from '../../picture/markOf.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import { quietRow } from '../../picture/quietMarks.ts';
import type { CoreSlice } from '../core/contract.ts';
import type { CoreFile, PlaceRow, Stretch } from './coreFile.ts';

/** The first slice, from what `encodeCore` wrote: trusted, as our own build wrote it. */
export function readCore(json: unknown): CoreSlice {
  const { head, parties, places, holders, ...rest } = json as CoreFile;
  const rows = places.map((row) => [placeOf(row), row] as const);
  const dataset: Dataset = {
    ...head,
    parties: new Map(parties.map((party) => [party.partyId, party])),
    places: new Map(rows.map(([place]) => [place.placeId, place])),
    documents: new Map(),
    events: new Map(),
    speakers: new Map(),
    story: null,
  };
  return {
    ...rest,
    dataset,
    holders: new Set(holders),
    marksAt: (t) => rows.flatMap(([place, row]) => markAt(t, place, row, dataset)),
  };
}

function placeOf({ placeId, name, kind, lon, lat }: PlaceRow): Place {
  return {
    placeId,
    name,
    kind,
    lon,
    lat,
    nameAr: null,
    nameCkb: null,
    wherePrec: 1,
    admin1: null,
    country: null,
    spellings: [],
    source: '',
  };
}

function markAt(t: Instant, place: Place, row: PlaceRow, dataset: Dataset): PlaceMark[] {
  const stretch = row.held?.findLast(([from]) => from === null || from <= t);
  const quiet = quietRow(
    (row.quiet ?? []).map(([glyph, earliest, latest]) => ({
      glyph,
      phase: phaseOf({ earliest, latest }, { earliest: t, latest: t }),
    })),
  );
  if (!stretch && quiet.length === 0) return [];
  const state = stretch && stateAt(t, stretch);
  const held = state ? { place, state, word: stateWord(state) } : null;
  return [{ place, held, mark: held && markOf(held, dataset), quiet }];
}

/** Ages are counted to the moment. What isn't in the slice is null or empty: nothing of it is drawn. */
function stateAt(t: Instant, [, base, next = null, newest, contested, disputed]: Stretch): ControlState {
  const age = (newest: Instant | null | undefined) => (newest == null ? null : Math.max(0, t - newest));
  return {
    base,
    next,
    since: null,
    timeDisputed: false,
    basis: [],
    certainty: null,
    age: age(newest),
    contested: contested ? { contestedBy: [], age: age(contested.newest) } : null,
    disputed: disputed
      ? {
          denied: disputed.denied,
          deniers: disputed.deniers,
          disputedBy: [],
          age: age(disputed.newest),
        }
      : null,
  };
}
