import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { EXPORT_KINDS, type LeftOutReason } from '../../export/data/contract.ts';
import { extract } from '../../export/data/extract.ts';
import { leftOutGroups } from './leftOutNames.ts';
import { boxOnScreen, firstWanted, formatOf, formatsOf, kindsOf, scopeOf } from './wanted.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;
const compared = { t: at('2014-06-11T18:00Z'), known: 'all', by: 'swipe' } as const;

describe('what is asked for', () => {
  test('at first is the events of the view; where rows may not leave, the documents', () => {
    expect(firstWanted(dataset, DEFAULT_VIEW)).toMatchObject({ kind: 'events', of: 'view', isExtent: false });
    const barred = { ...dataset, mayPassOn: false };
    expect(kindsOf(barred, DEFAULT_VIEW)).toEqual(['documents']);
    expect(firstWanted(barred, DEFAULT_VIEW).kind).toBe('documents');
  });

  test('can be differences only while something is compared', () => {
    expect(kindsOf(dataset, DEFAULT_VIEW)).not.toContain('differences');
    expect(kindsOf(dataset, { ...DEFAULT_VIEW, compare: compared })).toEqual(EXPORT_KINDS);
  });

  test('is a format that its kind has', () => {
    const wanted = firstWanted(dataset, DEFAULT_VIEW);
    for (const kind of EXPORT_KINDS) {
      const formats = formatsOf(kind);
      expect(formats).toContain('geojson');
      expect(formats).not.toContain('gpkg');
      expect(formats).toContain(formatOf({ ...wanted, kind, format: 'lpf' }));
    }
    expect(formatOf({ ...wanted, format: 'csv' })).toBe('csv');
  });

  test('has an extent only of the view, and only when that is asked for', () => {
    const box = [40, 30, 45, 37] as const;
    expect(scopeOf({ of: 'view', isExtent: true }, box)).toEqual({ of: 'view', extent: box });
    expect(scopeOf({ of: 'view', isExtent: false }, box)).toEqual({ of: 'view', extent: null });
    expect(scopeOf({ of: 'everything', isExtent: true }, box)).toEqual({ of: 'everything' });
  });
});

test('the box of a map that shows all marks holds them all; a nearer one is smaller, around its centre', () => {
  const size = { width: 800, height: 600 };
  const [west, south, east, north] = boxOnScreen(dataset, DEFAULT_VIEW, size);
  const [w, s, e, n] = boxOfInterest(dataset);
  expect(west < w && south < s && e < east && n < north).toBe(true);
  const near = boxOnScreen(dataset, { camera: { zoom: 8, lat: 36.3, lon: 43.1 } }, size);
  expect((near[0] + near[2]) / 2).toBeCloseTo(43.1, 3);
  expect(near[2] - near[0]).toBeLessThan(east - west);
  expect(near[1] < 36.3 && 36.3 < near[3]).toBe(true);
});

describe('what is left out', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    t: at('2014-06-12T12:00Z'),
    known: at('2014-06-12T12:00Z'),
    mode: 'window',
    from: at('2014-06-12T00:00Z'),
    q: 'Mosul',
  };
  const groupsOf = (kind: (typeof EXPORT_KINDS)[number]) =>
    leftOutGroups(
      extract(kind, { dataset, view, scope: { of: 'view', extent: null } }).leftOut,
      dataset,
      view,
    );

  test.each(EXPORT_KINDS)('of %s is counted whole, and never named where the cut hides it', (kind) => {
    const { leftOut } = extract(kind, { dataset, view, scope: { of: 'view', extent: null } });
    const groups = groupsOf(kind);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(leftOut.length);
    for (const { names, count } of groups) expect(names.length).toBeLessThanOrEqual(count);
    const hidden = groups.filter(({ reason }) => reason === 'not_known_yet');
    expect(hidden.flatMap(({ names }) => names)).toEqual([]);
  });

  test('of events is named as known at the cut, not as it was told later', () => {
    const reasons = groupsOf('events').map(({ reason }) => reason);
    expect(reasons).toEqual(['not_known_yet', 'outside_window', 'filtered'] satisfies LeftOutReason[]);
    const later = new Set(
      [...dataset.events.values()]
        .filter(({ claims }) =>
          claims.some(
            ({ reported }) => reported.latest === null || reported.latest > (view.known as Instant),
          ),
        )
        .map(({ title }) => title),
    );
    const named = groupsOf('events').flatMap(({ names }) => names);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => later.has(name))).toEqual([]);
  });
});
