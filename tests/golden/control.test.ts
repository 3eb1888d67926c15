import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { controlAt, type ControlState, type KnownAt } from '../../src/domain/control/index.ts';
import type { PlaceId } from '../../src/domain/ids.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/domain/instant.ts';
import { claimsByPlace } from '../../src/domain/snapshot.ts';
import { GOLDEN, type GoldenCase } from './control.golden.ts';

const file = 'data/events.geojson';
const dataset = decodeDataset(readFileSync(file, 'utf8'), file);

function at(text: string): Instant {
  const t = parseInstant(text);
  if (t === null) throw new Error(`the golden table holds no instant: ${text}`);
  return t;
}

function stateOf({ place, t, known }: GoldenCase): ControlState {
  const cut: KnownAt = known === undefined ? 'all' : at(known);
  const claims = claimsByPlace(dataset).get(place as PlaceId);
  if (!claims) throw new Error(`no claims at ${place}`);
  return controlAt(claims, at(t), cut, dataset);
}

const iso = (t: Instant | null) => t && formatInstant(t);

/** The state in the words of the table, only the fields that the row asserts. */
function answer(state: ControlState, asked: GoldenCase['expect']): GoldenCase['expect'] {
  const { base, since, next } = state;
  const all = {
    base: base.kind,
    ...(base.kind === 'held' && { party: base.party }),
    ...(base.kind === 'changing' && { from: base.from, to: base.to }),
    since: since && ([iso(since.earliest), iso(since.latest)] as const),
    next: next && { party: next.party, by: formatInstant(next.by) },
    contested: state.contested !== null,
    disputed: state.disputed !== null,
  };
  return Object.fromEntries(
    Object.keys(asked).map((key) => [key, all[key as keyof typeof all]]),
  ) as GoldenCase['expect'];
}

describe('the worked cases of the design, from the published dataset', () => {
  for (const row of GOLDEN)
    it(`${row.place} at ${row.t}, known ${row.known ?? 'all'}: ${row.expect.base}`, () => {
      expect(answer(stateOf(row), row.expect)).toMatchObject(row.expect);
    });

  it('names the foreign minister’s claim as what disputes Mosul, denying ISIS', () => {
    const state = stateOf({
      place: 'mosul',
      t: '2014-06-12T18:00Z',
      expect: { base: 'held', contested: false, disputed: true },
    });
    const claims = claimsByPlace(dataset).get('mosul' as PlaceId) ?? [];
    const by = claims.filter((claim) => state.disputed?.disputedBy.includes(claim.claimId));
    expect(
      by.map((claim) => [claim.lines, iso(claim.reported.earliest), iso(claim.reported.latest)]),
    ).toEqual([[[221, 221], '2014-06-12T13:00:00Z', '2014-06-12T16:50:00Z']]);
    expect(state.disputed?.denied).toBe('isis');
  });
});
