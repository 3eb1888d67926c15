import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyClaims, anyInstant, anyKnown, PARTIES } from '../../tests/oracle/randomPlace.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { controlAt } from './control/index.ts';
import type { Dataset } from './dataset.ts';
import { clockExample, GUIDED_STATES, silenceExample, stateExamples } from './guideExamples.ts';
import { formatMinute, HOUR, type Instant, MINUTE, parseInstant, plus } from './instant.ts';
import { clampToPeriod, periodOf } from './period.ts';
import { claimsByPlace, placeStates } from './snapshot.ts';

const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;

describe('examples of the published dataset', () => {
  test('show every state', () => {
    const examples = stateExamples(flagship, 'all');
    expect([...examples.keys()].sort()).toEqual([...GUIDED_STATES].sort());
    const where = (name: (typeof GUIDED_STATES)[number]) => {
      const example = examples.get(name);
      return example && [example.placeId, formatMinute(example.t)];
    };
    expect(where('disputed')).toEqual(['mosul', '2014-06-12T16:50Z']);
    expect(where('changing')).toEqual(['mosul', '2014-06-09T21:00Z']);
  });

  test('of the second clock is the place whose first report is dated the most narrowly', () => {
    const example = clockExample(flagship, 'all');
    expect(example && [example.placeId, formatMinute(example.before), formatMinute(example.after)]).toEqual([
      'samarra',
      '2014-06-12T12:00Z',
      '2014-06-12T13:00Z',
    ]);
  });

  test('of silence is the longest gap between documents', () => {
    const silence = silenceExample(flagship, 'all');
    expect(silence && [silence.earliest, silence.latest].map(formatMinute)).toEqual([
      '2014-06-12T21:00Z',
      '2014-06-20T21:00Z',
    ]);
  });

  test('tell nothing of what is reported later than the cut', () => {
    const known = at('2014-06-12T12:30Z');
    const examples = stateExamples(flagship, known);
    expect(examples.has('disputed')).toBe(false);
    expect(examples.has('contested')).toBe(false);
    for (const { t } of examples.values()) expect(t).toBeLessThanOrEqual(known);
    expect(clockExample(flagship, known)?.placeId).not.toBe('samarra');
    expect(silenceExample(flagship, known)).toBeNull();
  });
});

test('an example shows what it stands for, in any dataset', () => {
  const anyCase = fc.record({
    places: fc.array(anyClaims, { minLength: 1, maxLength: 3 }),
    ends: fc.tuple(anyInstant, anyInstant),
    known: anyKnown,
  });
  fc.assert(
    fc.property(anyCase, ({ places, ends: [a, b], known }) => {
      const dataset = {
        timeZone: 'Asia/Baghdad',
        coverage: [{ earliest: Math.min(a, b), latest: Math.max(a, b) + HOUR }],
        parties: PARTIES,
        ageing: { beginsHours: 24, outlineHours: 72 },
        documents: new Map(),
        places: new Map(places.map((_, index) => [`p${index}`, { placeId: `p${index}` }])),
        events: new Map(places.map((claims, index) => [`p${index}`, { placeId: `p${index}`, claims }])),
      } as unknown as Dataset;
      const period = periodOf(dataset);
      const latest = known === 'all' ? period.latest : clampToPeriod(period, known);
      for (const [name, { placeId, t }] of stateExamples(dataset, known)) {
        expect(t % MINUTE).toBe(0);
        expect(t).toBeGreaterThanOrEqual(period.earliest);
        expect(t).toBeLessThanOrEqual(latest);
        const state = controlAt(claimsByPlace(dataset).get(placeId) ?? [], t, known, dataset);
        const said: Record<typeof name, boolean> = {
          held: state.base.kind === 'held',
          changing: state.base.kind === 'changing',
          next: state.next !== null,
          contested: state.contested !== null,
          disputed: state.disputed !== null,
          not_reported: state.base.kind === 'not_reported' && state.next === null,
          fading: state.age !== null && state.age >= 24 * HOUR,
          outline: state.age !== null && state.age >= 72 * HOUR,
        };
        expect(said[name], name).toBe(true);
      }
      const clocks = clockExample(dataset, known);
      const marksAt = (k: Instant) => placeStates(dataset, k, k).map(({ place }) => place.placeId);
      expect(clocks === null || !marksAt(plus(clocks.after, -HOUR)).includes(clocks.placeId)).toBe(true);
      expect(clocks === null || marksAt(clocks.after).includes(clocks.placeId)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
