import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, type Instant, instant, plus } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { quietBands } from './bands.ts';
import { stripLayout } from './stripLayout.ts';

const reach = { earliest: instant(0), latest: instant(400 * HOUR) };
const x = (t: Instant) => t / HOUR;
const layout = stripLayout(800);
const event = (from: number | null, to: number | null, controlEffect = 'none') =>
  ({
    controlEffect,
    time: {
      earliest: from === null ? null : plus(reach.earliest, from * HOUR),
      latest: to === null ? null : plus(reach.earliest, to * HOUR),
    },
  }) as EventState;
const bands = (events: readonly EventState[]) => quietBands(events, reach, x, 6 * HOUR, layout);

describe('quiet bands', () => {
  test('are of what is less certain than a bar, and not of control', () => {
    const found = bands([event(10, 40), event(10, 12), event(null, 40), event(50, 90, 'change')]);
    expect(found).toMatchObject([{ from: 10, to: 40, events: 1 }]);
  });

  test('are one a span, within reach', () => {
    expect(bands([event(-50, 40), event(0, 40)])).toMatchObject([{ from: 0, to: 40, events: 2 }]);
  });

  test('never lie on one another nor outside of their rows', () => {
    const spans = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 7, max: 100 }))
        .map(([from, width]) => event(from, from + width)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(spans, (events) => {
        const found = bands(events);
        for (const [index, a] of found.entries()) {
          expect(a.y).toBeGreaterThan(layout.bandsTop);
          expect(a.y).toBeLessThan(layout.reportsTop);
          for (const b of found.slice(index + 1))
            expect(a.y !== b.y || a.to < b.from || b.to < a.from).toBe(true);
        }
        expect(found.length).toBeGreaterThan(events.length === 0 ? -1 : 0);
      }),
    );
  });
});
