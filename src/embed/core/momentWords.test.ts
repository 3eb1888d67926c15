import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../domain/dataset.ts';
import { type Instant, instant, MINUTE, parseInstant } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { TIME_DISPLAYS } from '../../domain/view.ts';
import { en } from '../../text/en.ts';
import { timeWords } from '../../text/timeWords.ts';
import { momentWords } from './momentWords.ts';

const at = (text: string) => parseInstant(text) as Instant;
const datasetOf = (from: string, to: string, timeZone: string) =>
  ({ timeZone, coverage: [{ earliest: at(from), latest: at(to) }] }) as unknown as Dataset;
const datasets = [
  datasetOf('2014-06-09T21:00Z', '2014-06-24T21:00Z', 'Asia/Baghdad'),
  datasetOf('2013-12-30T00:00Z', '2014-01-03T00:00Z', 'Europe/Berlin'),
  datasetOf('2014-12-30T00:00Z', '2014-12-31T23:00Z', 'UTC'),
];

test('a moment and an end are said in the very words of the full page', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...datasets),
      fc.constantFrom(...TIME_DISPLAYS),
      fc.integer({ min: -3, max: 30 * 48 }),
      fc.integer({ min: 0, max: 29 }),
      (dataset, display, halfHours, minutes) => {
        const period = periodOf(dataset);
        const own = momentWords(en, { dataset, period }, display);
        const full = timeWords(en, dataset, display);
        for (const start of [period.earliest, period.latest]) {
          // On the half hour as well, where midnights are.
          for (const odd of [0, minutes]) {
            const t = instant(start + halfHours * 30 * MINUTE + odd * MINUTE);
            expect(own.moment(t)).toBe(full.moment(t));
            expect(own.by(t)).toBe(full.span({ earliest: null, latest: t }, 'within'));
            expect(full.by(t)).toBe(own.by(t));
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
