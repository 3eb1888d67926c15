import { CERTAINTIES } from '../../domain/certainty.ts';
import { type ControlState, stateWord } from '../../domain/control/state.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { phaseOf } from '../../domain/snapshot.ts';
import type { OpenSpan } from '../../domain/span.ts';
import { EVENT_GLYPHS, type EventGlyph } from '../../picture/eventGlyph.ts';
import { markOf } from '../../picture/markOf.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import { quietRow } from '../../picture/quietMarks.ts';
import type { CoreSlice } from '../core/contract.ts';
import { cellsOf, type Columns, rowsOf } from './columns.ts';
import { BASES, type CoreFile } from './coreFile.ts';
import { datasetOf, type PartyAt, type Time } from './readHead.ts';

/** A state as it is at t; ages are counted to there. */
type StateAt = (t: Instant) => ControlState;
type Stretch = { readonly from: Instant | null; readonly state: StateAt };
type QuietSpan = { readonly glyph: EventGlyph; readonly time: OpenSpan };

/** The first slice, from what `encodeCore` wrote: trusted, as our own build wrote it. */
export function readCore(json: unknown): CoreSlice {
  const file = json as CoreFile;
  let sum = 0;
  const instants = file.times.map((distance) => instant((sum += distance) * file.unit));
  const time: Time = (number) => instants[number - 1] ?? null;
  const ids = (file.parties['id'] ?? []) as readonly PartyId[];
  const party: PartyAt = (number) => ids[number - 1] ?? null;
  const dataset = datasetOf(file, time, party);
  const places = [...dataset.places.values()];
  const stretches = statesOf(file, time, party);
  const quiet = quietOf(file, time);

  return {
    dataset,
    hash: file.hash,
    changed: file.changed as Instant | null,
    period: periodOf(dataset),
    home: file.home,
    stops: file.stops.map(time).filter((t) => t !== null),
    holders: new Set(file.holders.map(party)),
    marksAt: (t) =>
      places.flatMap((place, row): PlaceMark[] => {
        const state = stretches
          .get(row)
          ?.findLast(({ from }) => from === null || from <= t)
          ?.state(t);
        const small = quietRow(
          (quiet.get(row) ?? []).map(({ glyph, time }) => ({
            glyph,
            phase: phaseOf(time, { earliest: t, latest: t }),
          })),
        );
        if (!state && small.length === 0) return [];
        const held = state ? { place, state, word: stateWord(state) } : null;
        return [{ place, held, mark: held && markOf(held, dataset), quiet: small }];
      }),
  };
}

/** The state of each place over time, by its number; ascending. */
function statesOf({ states }: CoreFile, time: Time, party: PartyAt): ReadonlyMap<number, Stretch[]> {
  const cell = cellsOf(states);
  return byPlace(states, (row): Stretch => {
    const at = (name: string) => cell<number>(name, row);
    const [own, by] = [party(at('party')), time(at('by'))];
    const next = party(at('next'));
    const kind = BASES[at('base')];
    const since = at('since') > 0 ? { earliest: time(at('since') - 1), latest: time(at('until')) } : null;
    const ageOf = (newest: number, t: Instant) => {
      const reported = time(newest);
      return reported === null ? null : Math.max(0, t - reported);
    };
    return {
      from: time(at('from')),
      state: (t) => ({
        base:
          kind === 'changing'
            ? { kind, from: party(at('loser')), to: own }
            : kind === 'held' && own !== null
              ? { kind, party: own }
              : { kind: 'not_reported' },
        next: next !== null && by !== null ? { party: next, by } : null,
        since,
        timeDisputed: at('odd') === 1,
        basis: [],
        certainty: CERTAINTIES[at('certainty') - 1] ?? null,
        age: ageOf(at('newest'), t),
        contested: at('contested') > 0 ? { contestedBy: [], age: ageOf(at('contested') - 1, t) } : null,
        disputed:
          at('disputed') > 0
            ? {
                disputedBy: [],
                denied: party(at('denied')),
                deniers: party(at('deniers')),
                age: ageOf(at('disputed') - 1, t),
              }
            : null,
      }),
    };
  });
}

/** What else happened at each place, by its number. */
function quietOf({ quiet }: CoreFile, time: Time): ReadonlyMap<number, QuietSpan[]> {
  const cell = cellsOf(quiet);
  return byPlace(quiet, (row) => ({
    glyph: EVENT_GLYPHS[cell<number>('glyph', row)] ?? 'other',
    time: { earliest: time(cell('from', row)), latest: time(cell('by', row)) },
  }));
}

function byPlace<Row>(columns: Columns, rowOf: (row: number) => Row): ReadonlyMap<number, Row[]> {
  const cell = cellsOf(columns);
  const found = new Map<number, Row[]>();
  for (const row of rowsOf(columns, 'place')) {
    const place = cell<number>('place', row);
    found.set(place, [...(found.get(place) ?? []), rowOf(row)]);
  }
  return found;
}
