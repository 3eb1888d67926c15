import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf, spanOfDays } from './edtf.ts';
import { DAY, formatInstant, instant, parseInstant } from './instant.ts';
import { addDays, dayOf, isZone, parseDay, startOfDay } from './zone.ts';

const ZONES = ['UTC', 'Asia/Baghdad', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati'];
const digits = (width: number) => fc.stringMatching(new RegExp(`^\\d{${width}}$`));
const part = fc.constantFrom('-', 'T', ':', 'Z', '/', '..', '+14:00', '-14:00', '~', '?', 'X', ' ', '.', '');
/** Texts that are nearly dates, dates, and anything. */
const text = fc.oneof(
  fc.string(),
  fc
    .tuple(digits(4), digits(2), digits(2), part, digits(2), digits(2), part)
    .map(([y, mo, d, join, h, mi, end]) => `${y}-${mo}-${d}${join}${h}:${mi}${end}`),
  fc.array(fc.oneof(digits(4), digits(2), part), { maxLength: 9 }).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('0000', '0001', '1582', '2014', '9999'),
      fc.nat(13),
      fc.nat(32),
      fc.constantFrom('', '/', 'T00:00Z', 'T23:59-14:00', 'T00:00+14:00'),
    )
    .map(([y, mo, d, end]) => `${y}-${String(mo).padStart(2, '0')}-${String(d).padStart(2, '0')}${end}`),
);

describe('of any text', () => {
  it('an instant is read that can be written and read again, or none', () => {
    fc.assert(
      fc.property(text, (given) => {
        const t = parseInstant(given);
        expect(t === null ? null : parseInstant(formatInstant(t))).toBe(t);
      }),
      { numRuns: 10_000, examples: [['0000-01-01T00:00+14:00'], ['9999-12-31T23:59-14:00']] },
    );
  });

  it('days are read that can be written and read again, and that lie in time, or none', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...ZONES), (given, zone) => {
        const days = parseEdtf(given);
        if (days === null) return;
        expect(parseEdtf(formatEdtf(days) ?? '')).toEqual(days);
        spanOfDays(days, zone);
      }),
      { numRuns: 10_000 },
    );
  });

  it('a day or a zone is read, or none', () => {
    fc.assert(
      fc.property(text, (given) => {
        const day = parseDay(given);
        expect(day ?? given).toBe(given);
        isZone(given);
      }),
      { numRuns: 2000 },
    );
  });
});

it('the day of a zone is that of UTC or one beside it, in every year', () => {
  const first = Date.UTC(1000, 0, 1) - 999 * 365.2425 * DAY;
  fc.assert(
    fc.property(
      fc.integer({ min: Math.ceil(first / DAY), max: 2_932_895 }),
      fc.constantFrom(...ZONES),
      (days, zone) => {
        const t = instant(days * DAY);
        const plain = dayOf(t, 'UTC');
        const there = dayOf(t, zone);
        expect([addDays(plain, -1), plain, addDays(plain, 1)]).toContain(there);
        expect(dayOf(startOfDay(plain, zone), zone)).toBe(plain);
      },
    ),
    // Platforms may count days before 15 October 1582 by the Julian calendar.
    {
      numRuns: 1000,
      examples: [
        [-141_500, 'Asia/Baghdad'],
        [-171_500, 'America/Los_Angeles'],
        [-600_000, 'Asia/Baghdad'],
      ],
    },
  );
});
