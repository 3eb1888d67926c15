import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfMonth } from './civil.ts';
import { formatInstant, instant, parseInstant, utc, utcFields } from './instant.ts';

const MOST = 8.64e15;
const anyMs = fc.oneof(
  fc.integer({ min: -MOST, max: MOST }),
  // Whole seconds of the years of four digits, and around their ends.
  fc.integer({ min: -62_200_000_000, max: 253_500_000_000 }).map((seconds) => seconds * 1000),
  fc.constantFrom(0, -1, 1, -MOST, MOST, -62_167_219_200_000, -62_167_219_200_001, 253_402_300_800_000),
);

/** As the platform has it, which is slower. */
function ofPlatform(ms: number): number[] {
  const date = new Date(ms);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
}

test('an instant has the fields and the text that the platform gives it', () => {
  fc.assert(
    fc.property(anyMs, (ms) => {
      const t = instant(ms);
      expect([...utcFields(t)]).toEqual(ofPlatform(ms));
      expect(formatInstant(t)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'));
    }),
    { numRuns: 1000 },
  );
});

const field = fc.oneof(fc.integer({ min: -2, max: 62 }), fc.constantFrom(0.5, Number.NaN, Infinity, -0));
const year = fc.oneof(fc.integer({ min: -280_000, max: 280_000 }), fc.integer({ min: -5, max: 3000 }), field);

test('fields are an instant exactly where the platform has such a date', () => {
  fc.assert(
    fc.property(year, field, field, field, field, field, (...fields) => {
      const [y, month, day, hour, minute, second] = fields;
      const date = new Date(0);
      date.setUTCFullYear(y, month - 1, day);
      date.setUTCHours(hour, minute, second, 0);
      const same = ofPlatform(date.getTime()).every((value, at) => value === fields[at]);
      expect(utc(...fields)).toBe(same ? date.getTime() : null);
    }),
    { numRuns: 5000 },
  );
});

test('months have as many days as the platform gives them', () => {
  for (let y = -401; y <= 2401; y += 1)
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(0);
      last.setUTCFullYear(y, month, 0);
      expect(daysOfMonth(y, month)).toBe(last.getUTCDate());
    }
});

test('a text in the form of ours is read as the general form is', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
  const mark = fc.constantFrom(...'-T:Z+ ./:x٣'.split(''));
  const text = fc
    .tuple(two, two, two, two, two, two, two, fc.option(fc.tuple(fc.integer({ min: 0, max: 19 }), mark)))
    .map(([century, rest, month, day, hour, minute, second, slip]) => {
      const plain = `${century}${rest}-${month}-${day}T${hour}:${minute}:${second}Z`;
      return slip === null ? plain : plain.slice(0, slip[0]) + slip[1] + plain.slice(slip[0] + 1);
    });
  fc.assert(
    fc.property(text, (written) => {
      // With milliseconds it is read by the general form.
      const general = /^.{19}Z$/u.test(written) ? `${written.slice(0, 19)}.000Z` : null;
      expect(parseInstant(written)).toBe(general === null ? null : parseInstant(general));
    }),
    { numRuns: 1000 },
  );
});
