import { expect, test } from 'vitest';
import { type Instant, instant } from './instant.ts';
import { phaseOf } from './snapshot.ts';

const hour = (hours: number): Instant => instant(hours * 3_600_000);

test('an event happens from its start on, and at its end it is over', () => {
  const span = { earliest: hour(10), latest: hour(20) };
  const phaseAt = (t: Instant) => phaseOf(span, { earliest: t, latest: t });
  expect([1, 10, 15, 20, 30].map((hours) => phaseAt(hour(hours)))).toEqual([
    'before',
    'now',
    'now',
    'after',
    'after',
  ]);
});
