import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../domain/instant.ts';
import { catalogueOf } from './language.ts';
import { lagWords } from './lagWords.ts';

test.each([
  [14.5 * HOUR, 2 * DAY - HOUR / 2, '14 hours to 2 days later'],
  [null, 50.2 * HOUR, 'at most 3 days later'],
  [16 * HOUR, null, 'at least 16 hours later'],
  [null, null, 'how much later can’t be told'],
  [14.2 * HOUR, 14.3 * HOUR, '14 to 15 hours later'],
  [3 * DAY, 3 * DAY, '3 days later'],
  [20 * MINUTE, 75 * MINUTE, '20 to 75 minutes later'],
  [30, 20 * MINUTE, 'at most 20 minutes later'],
])('%s to %s is "%s": never surer than the span', (least, most, expected) => {
  expect(lagWords({ least, most }, catalogueOf('en'))).toBe(expected);
});
