import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, type Instant, parseInstant } from '../../../domain/instant.ts';
import { dayOf } from '../../../domain/zone.ts';
import { labelledDays } from './days.ts';

const at = (text: string) => parseInstant(text) as Instant;
const zone = 'Asia/Baghdad';
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };

test('names as many days as there is room for, the first always, none beyond the strip', () => {
  const days = (width: number) => labelledDays(period, zone, width, 7).map((t) => dayOf(t, zone).slice(-2));
  expect(days(1000)).toHaveLength(16);
  expect(days(600)).toEqual(['09', '11', '13', '15', '17', '19', '21', '23']);
  expect(days(250)).toEqual(['09', '14', '19']);
});

test('labels keep their distance whatever the period and the width, over changes of clocks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 200, max: 1200 }),
      fc.integer({ min: 0, max: 20_000 }),
      (days, width, start) => {
        const earliest = (start * DAY) as Instant;
        const span = { earliest, latest: (earliest + days * DAY) as Instant };
        const labels = labelledDays(span, 'Europe/Berlin', width, 7);
        const gaps = labels.slice(1).map((t, i) => ((t - (labels[i] ?? 0)) / (days * DAY)) * width);
        // An hour less where clocks go forward.
        for (const gap of gaps) expect(gap).toBeGreaterThan(50);
      },
    ),
  );
});
