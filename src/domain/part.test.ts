import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDataset } from '../dataset/encode.ts';
import { readDataset } from '../dataset/read.ts';
import { cutPart } from './cutPart.ts';
import type { SourceDocument } from './document.ts';
import { formatEdtf } from './edtf.ts';
import type { DocumentId } from './ids.ts';
import { DAY, instant } from './instant.ts';
import { countWithin, dayNumber, dayNumbered, eventDaysOf, stretchSince, stretchUntil } from './part.ts';
import { partOf } from './shownPart.ts';
import { UNKNOWN_SPAN } from './span.ts';
import type { Day } from './zone.ts';

const answer = readDataset(readFileSync('data/events.geojson', 'utf8'));
if (!('dataset' in answer)) throw new Error('the published dataset is refused');
const { dataset } = answer;

/** Events on some of 40 days, of which each side may be open; without both there is no date. */
const day = fc.integer({ min: 16_000, max: 16_040 });
const span = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
const spans = fc.array(span, { maxLength: 60 });
type Spans = readonly (readonly [number | null, number | null])[];
const dated = (all: Spans) => all.filter(([a, b]) => a !== null || b !== null);
const events = (all: Spans) =>
  all.map(([first, last]) => ({
    dateEdtf: formatEdtf({
      first: first === null ? null : dayNumbered(first),
      last: last === null ? null : dayNumbered(last),
    }),
  }));
const counted = (all: Spans, from: number, to: number) =>
  dated(all).filter(([a, b]) => (a ?? -Infinity) <= to && (b ?? Infinity) >= from).length;

describe('the events of some days', () => {
  test('are counted as one by one', () => {
    fc.assert(
      fc.property(spans, day, day, (all, a, b) => {
        const days = eventDaysOf(events(all));
        expect(days.undated).toBe(all.length - dated(all).length);
        expect(countWithin(days, a, b)).toBe(a > b ? 0 : counted(all, a, b));
      }),
    );
  });

  test('fit in a stretch that can’t be longer', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 20 }), day, (all, most, at) => {
        const days = eventDaysOf(events(all));
        const [first, last] = [days.first ?? 0, days.last ?? 0];
        const before = stretchUntil(days, most, Math.min(at, last));
        const after = stretchSince(days, most, Math.max(at, first));
        const fits = [before, after].every((one) => {
          const count = one ? countWithin(days, one.from, one.to) : 1;
          return count > 0 && count <= most;
        });
        const isLongest =
          (!before || before.from === first || countWithin(days, before.from - 1, before.to) > most) &&
          (!after || after.to === last || countWithin(days, after.from, after.to + 1) > most);
        expect([fits, isLongest]).toEqual([true, true]);
      }),
    );
  });

  test('are looked for among the file’s own days, however far away one asks', () => {
    const days = eventDaysOf(
      events([[16_000, 16_000], ...Array.from({ length: 3 }, () => [16_002, 16_002] as const)]),
    );
    const far = dayNumber('0202-01-01' as Day);
    expect(stretchSince(days, 2, far)).toEqual({ from: 16_000, to: 16_001 });
    expect(stretchUntil(days, 3, -far)).toEqual({ from: 16_001, to: 16_002 });
    // Not day by day through the centuries.
    let counted = 0;
    const begins = new Proxy(days.begins, {
      get: (numbers, key) => {
        counted += 1;
        const value: unknown = Reflect.get(numbers, key, numbers);
        return value;
      },
    });
    stretchSince({ ...days, begins }, 2, far);
    stretchUntil({ ...days, begins }, 3, -far);
    expect(counted).toBeLessThan(500);
  });

  test('are numbered as the calendar has them', () => {
    expect(dayNumber('1970-01-02' as Day)).toBe(1);
    expect(dayNumbered(dayNumber('2024-02-29' as Day))).toBe('2024-02-29');
  });
});

describe('a part of a dataset', () => {
  const range = { from: '2014-06-11' as Day, to: '2014-06-12' as Day };
  const part = cutPart(dataset, range);

  test('holds the events that its days may have, and says what it is', () => {
    const days = eventDaysOf(dataset.events.values());
    const shown = countWithin(days, dayNumber(range.from), dayNumber(range.to));
    expect(part.events.size).toBe(shown);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(dataset.events.size);
    expect(partOf(part)).toEqual({ ...range, shown, all: dataset.events.size, undated: days.undated });
    expect(partOf(dataset)).toBeNull();
  });

  test('is sound by itself: the strict decoder takes it', () => {
    const again = readDataset(encodeDataset(part));
    if (!('dataset' in again)) throw new Error('the part is refused');
    expect(again.dataset.events.size).toBe(part.events.size);
    expect(again.dataset.places.size).toBeLessThan(dataset.places.size);
  });

  test('covers of its days what the whole covers, and nothing by what has an open end', () => {
    const hour = (n: number) => instant((dayNumber(range.from) + n / 24) * DAY);
    const closed = { earliest: hour(6), latest: hour(9) };
    const [some] = [...dataset.documents.values()];
    if (!some) throw new Error('a document is needed');
    for (const covers of [UNKNOWN_SPAN, { ...closed, earliest: null }]) {
      const open = [...dataset.documents].map(([id, document]) => [id, { ...document, covers }] as const);
      // It has no event at all.
      const silent = { ...some, documentId: 'silent' as DocumentId, covers: closed };
      const documents = new Map<DocumentId, SourceDocument>(open).set(silent.documentId, silent);
      const cut = cutPart({ ...dataset, documents, coverage: [closed] }, range);
      expect(cut.coverage).toEqual([closed]);
      const kept = [...cut.documents.values()].filter((document) => document.covers !== covers);
      expect(kept).toEqual([silent]);
      expect(cut.documents.size).toBeGreaterThan(1);
    }
  });

  test('covers no other days', () => {
    for (const { earliest, latest } of part.coverage) {
      expect(latest - earliest).toBeLessThanOrEqual(2 * 86_400_000);
      expect(earliest).toBeLessThan(latest);
    }
  });
});
