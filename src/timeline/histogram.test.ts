import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { EVENT_TYPES } from '../domain/event.ts';
import { NO_FILTER } from '../domain/filter.ts';
import { DAY, HOUR, type Instant, instant, parseInstant } from '../domain/instant.ts';
import { periodOf, reachOf } from '../domain/period.ts';
import { type EventState, eventStates } from '../domain/snapshot.ts';
import { FAMILIES, familyOf } from './families.ts';
import { bucketAt, bucketLength, histogramOf } from './histogram.ts';
import { claimsReportedIn, reportsOf } from './reports.ts';
import { eventsFor } from './shownEvents.ts';
import { silences } from './silence.ts';
import { coverageAt } from './coverage.ts';

const file = new URL('../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const at = (text: string) => parseInstant(text) as Instant;

const ends = fc.option(
  fc.integer({ min: -20, max: 420 }).map((hours) => instant(period.earliest + hours * HOUR)),
);
const events = fc.array(
  fc
    .record({ type: fc.constantFrom(...EVENT_TYPES), earliest: ends, latest: ends })
    .map(({ type, ...time }) => ({ event: { eventType: type }, time, claims: [] }) as unknown as EventState),
);

describe('the bars', () => {
  test('count every event once, or say why not', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(HOUR, 7 * HOUR, DAY, 100 * DAY), (events, length) => {
        const { buckets, outside, tallest } = histogramOf(events, period, length);
        const inside = buckets.reduce((sum, { total }) => sum + total, 0);
        expect(inside + outside.undated + outside.earlier + outside.later).toBe(events.length);
        expect(tallest).toBe(Math.max(...buckets.map(({ total }) => total)));
        for (const { total, families, types } of buckets) {
          expect(FAMILIES.reduce((sum, family) => sum + families[family], 0)).toBe(total);
          expect([...types.values()].reduce((sum, n) => sum + n, 0)).toBe(total);
          for (const [type] of types) expect(families[familyOf(type)]).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('cover the reach, equally long but for the last', () => {
    const { buckets } = histogramOf([], period, 7 * HOUR);
    expect(buckets[0]?.span.earliest).toBe(period.earliest);
    expect(buckets.at(-1)?.span.latest).toBe(period.latest);
    for (const [index, { span }] of buckets.slice(0, -1).entries()) {
      expect(span.latest - span.earliest).toBe(7 * HOUR);
      expect(buckets[index + 1]?.span.earliest).toBe(span.latest);
    }
  });

  test('what happened by a moment counts before it, what begins at it after it', () => {
    const border = instant(period.earliest + DAY);
    const one = (earliest: Instant | null, latest: Instant | null) =>
      ({ event: { eventType: 'attack' }, time: { earliest, latest } }) as EventState;
    const totals = (event: EventState) =>
      histogramOf([event], period, DAY).buckets.findIndex(({ total }) => total === 1);
    expect(totals(one(null, border))).toBe(0);
    expect(totals(one(border, null))).toBe(1);
    expect(totals(one(null, period.latest))).toBe(15);
  });

  test('of the published dataset leave out what has no date and what began before', () => {
    const { matching } = eventsFor(dataset, { ...NO_FILTER, known: 'all' });
    const { buckets, outside } = histogramOf(matching, period, 3 * HOUR);
    expect(outside).toEqual({ undated: 9, earlier: 1, later: 0 });
    expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(dataset.events.size - 10);
  });

  test('of a filter count what the list shows', () => {
    const view = { ...NO_FILTER, types: ['displacement'] as const, known: 'all' as const };
    const { matching, all } = eventsFor(dataset, view);
    expect(matching).toEqual(all.filter(({ event }) => event.eventType === 'displacement'));
    expect(matching.length).toBeGreaterThan(0);
    expect(eventsFor(dataset, { ...view, types: [...view.types] }).matching).toBe(matching);
  });

  test('with a cut hold nothing that was reported later, nor anything after it', () => {
    const known = at('2014-06-12T12:00Z');
    const { matching } = eventsFor(dataset, { ...NO_FILTER, known });
    const reach = reachOf(period, known);
    const { buckets, outside } = histogramOf(matching, reach, 3 * HOUR);
    expect(buckets.at(-1)?.span.latest).toBe(known);
    const inside = buckets.reduce((sum, { total }) => sum + total, 0);
    expect(inside + outside.undated + outside.earlier + outside.later).toBe(matching.length);
    expect(matching.length).toBe(eventStates(dataset, known, known).length);
    expect(matching.length).toBeLessThan(dataset.events.size);
  });

  test('a moment lies in the bar that begins at it; the end closes the last', () => {
    const histogram = histogramOf([], period, DAY);
    expect(bucketAt(histogram, instant(period.earliest + DAY))?.span.earliest).toBe(period.earliest + DAY);
    expect(bucketAt(histogram, period.latest)?.span.latest).toBe(period.latest);
  });

  test.each([
    [16 * DAY, 1000, 3 * HOUR],
    [16 * DAY, 340, 12 * HOUR],
    [3650 * DAY, 1000, 28 * DAY],
    [365_000 * DAY, 1000, 7 * 364 * DAY],
  ])('of %s ms on %s px are of a length that a calendar knows', (ms, width, expected) => {
    const length = bucketLength(ms / width, 6);
    expect(length).toBe(expected);
    expect(length / (ms / width)).toBeGreaterThanOrEqual(6);
  });
});

describe('the row of reports', () => {
  test('counts every claim whose report lies within reach once', () => {
    const { all } = eventsFor(dataset, { ...NO_FILTER, known: 'all' });
    const { reports } = reportsOf(all, period);
    const claims = all.flatMap(({ claims }) => claims);
    expect(reports.reduce((sum, { claims }) => sum + claims, 0)).toBe(claims.length);
    expect(reports.map(({ at }) => at)).toEqual(
      [...new Set(reports.map(({ at }) => at))].sort((a, b) => a - b),
    );
  });

  test('with a cut shows no later report', () => {
    const known = at('2014-06-12T12:00Z');
    const { all } = eventsFor(dataset, { ...NO_FILTER, known });
    const reports = reportsOf(all, reachOf(period, known));
    expect(reports.reports.length).toBeGreaterThan(0);
    expect(reports.reports.every(({ at }) => at <= known)).toBe(true);
    expect(reports.spans.every(({ latest }) => latest <= known)).toBe(true);
    expect(claimsReportedIn(reports, period)).toBe(
      reports.reports.reduce((sum, { claims }) => sum + claims, 0),
    );
  });
});

describe('silence', () => {
  const of = (known: Instant | 'all') => {
    const { all } = eventsFor(dataset, { ...NO_FILTER, known });
    return silences(period, reachOf(period, known), coverageAt(dataset, known), all, dataset.timeZone);
  };

  test('is whole days in which nothing is covered, begins or is reported', () => {
    expect(of('all')).toEqual([{ earliest: at('2014-06-13T21:00Z'), latest: at('2014-06-20T21:00Z') }]);
  });

  test('with a cut knows nothing of what came later', () => {
    expect(of(at('2014-06-12T12:00Z'))).toEqual([]);
    expect(of(at('2014-06-19T12:00Z'))).toEqual([
      { earliest: at('2014-06-13T21:00Z'), latest: at('2014-06-18T21:00Z') },
    ]);
  });
});
