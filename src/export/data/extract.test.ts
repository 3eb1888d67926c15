import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harbourGeojson } from '../../../tests/fixtures/harbour.ts';
import { randomCut, randomDataset } from '../../../tests/fixtures/randomDataset.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import { CERTAINTIES } from '../../domain/certainty.ts';
import { controlAt } from '../../domain/control/controlAt.ts';
import { controlHistory } from '../../domain/control/controlHistory.ts';
import { EVENT_TYPES } from '../../domain/event.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { HOUR, type Instant, parseInstant, plus } from '../../domain/instant.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { periodOf } from '../../domain/period.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { tallyOf } from '../../domain/tally.ts';
import { DEFAULT_VIEW, TIME_MODES, type View } from '../../domain/view.ts';
import { comparedMoments, differencesBetween } from '../../store/compared.ts';
import { momentOf } from '../../store/selectors.ts';
import { EXPORT_KINDS, type ExportKind, type Extract, type Published, type Scope } from './contract.ts';
import { extract } from './extract.ts';
import { countsOf } from './provenance.ts';

const at = (text: string) => parseInstant(text) as Instant;
const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const harbour = decodeDataset(harbourGeojson(), 'harbour');
const SCREEN: Scope = { of: 'view', extent: null };
const EVERYTHING: Scope = { of: 'everything' };
const view = (change: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...change });
const rowsOf = ({ table }: Extract) => table.rows.map(({ id }) => id);

/** A view at any moment, with any cut, mode, filter and comparison. */
function anyView(dataset: Published): fc.Arbitrary<View> {
  const { earliest, latest } = periodOf(dataset);
  const moment = fc
    .integer({ min: 0, max: Math.ceil((latest - earliest) / HOUR) })
    .map((hours) => plus(earliest, hours * HOUR));
  const known = fc.oneof(fc.constant('all' as const), moment, randomCut);
  return fc
    .record({
      t: fc.oneof(fc.constant(null), moment),
      from: fc.oneof(fc.constant(null), moment),
      mode: fc.constantFrom(...TIME_MODES),
      known,
      place: fc.constantFrom(null, ...dataset.places.keys()),
      types: fc.subarray([...EVENT_TYPES], { maxLength: 4 }),
      parties: fc.subarray([...dataset.parties.keys()], { maxLength: 2 }),
      certainty: fc.subarray([...CERTAINTIES], { maxLength: 2 }),
      documents: fc.subarray([...dataset.documents.keys()], { maxLength: 1 }),
      q: fc.constantFrom('', '', 'place', 'mosul'),
      compare: fc.oneof(
        fc.constant(null),
        fc.record({ t: moment, known, by: fc.constant('swipe' as const) }),
      ),
    })
    .map(view);
}

const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant(SCREEN),
  fc.constant(EVERYTHING),
  fc
    .tuple(fc.integer({ min: 38, max: 44 }), fc.integer({ min: 30, max: 34 }))
    .map(([west, south]): Scope => ({ of: 'view', extent: [west, south, west + 3, south + 2] })),
);

/** Everything that the dataset has of a kind; of stretches and differences, as known at the cut. */
function allOf(kind: ExportKind, dataset: Published, on: View, scope: Scope): string[] {
  const known = scope.of === 'everything' ? 'all' : on.known;
  switch (kind) {
    case 'events':
      return [...dataset.events.keys()];
    case 'claims':
      return [...dataset.events.values()].flatMap(({ claims }) => claims.map(({ claimId }) => claimId));
    case 'documents':
      return [...dataset.documents.keys()];
    case 'places':
    case 'control':
      return [...dataset.places.keys()];
    case 'control_history': {
      const marked = new Set(
        momentOf(dataset, view({ t: on.t, known })).places.map(({ place }) => place.placeId),
      );
      return [...dataset.places.keys()].flatMap((placeId) => {
        const claims = claimsByPlace(dataset).get(placeId) ?? [];
        const count = marked.has(placeId) ? controlHistory(claims, known, dataset).length : 1;
        return Array<string>(count).fill(placeId);
      });
    }
    case 'differences': {
      const both = comparedMoments(dataset, on);
      return both === null
        ? []
        : differencesBetween(dataset, both).map((each) => `${each.kind}:${each.placeId}`);
    }
  }
}

function accountsForAll(dataset: Published, on: View, scope: Scope) {
  for (const kind of EXPORT_KINDS) {
    const of = extract(kind, { dataset, view: on, scope });
    const ids = [...rowsOf(of), ...of.leftOut.map(({ id }) => id)];
    expect(new Set(ids).size, kind).toBe(ids.length);
    const named = kind === 'control_history' ? ids.map((id) => id.replace(/@.*$/, '')) : ids;
    expect(named.sort(), kind).toEqual(allOf(kind, dataset, on, scope).sort());
    for (const { cells } of of.table.rows) expect(cells.length).toBe(of.table.columns.length);
  }
}

describe('rows and what is left out are all there is, each once', () => {
  test.each([
    ['the flagship', flagship, 12],
    ['the harbour', harbour, 25],
  ])('in %s', (_, dataset, numRuns) => {
    fc.assert(
      fc.property(anyView(dataset), anyScope, (on, scope) => accountsForAll(dataset, on, scope)),
      { numRuns },
    );
  });

  test('in random datasets', () => {
    const cases = randomDataset.chain((dataset) =>
      fc.tuple(fc.constant(dataset), anyView(dataset), anyScope),
    );
    fc.assert(
      fc.property(cases, ([dataset, on, scope]) => accountsForAll(dataset, on, scope)),
      { numRuns: 60 },
    );
  });
});

describe('what is on the screen', () => {
  test('is what is taken out: the list, the marks, the sources', () => {
    fc.assert(
      fc.property(anyView(flagship), (on) => {
        const of = (kind: ExportKind) => extract(kind, { dataset: flagship, view: on, scope: SCREEN });
        const { shown, events, mode } = momentOf(flagship, on);
        expect(rowsOf(of('events'))).toEqual(shown.events.map(({ event }) => event.eventId));
        expect(rowsOf(of('control'))).toEqual(shown.places.map(({ place }) => place.placeId));
        expect(rowsOf(of('claims'))).toEqual(
          shown.events.flatMap(({ event, claims }) =>
            event.claims.filter((claim) => claims.includes(claim)).map(({ claimId }) => claimId),
          ),
        );
        const known = knownThings(flagship, on.known);
        for (const id of rowsOf(of('documents'))) expect([...known.documents.keys()]).toContain(id);
        for (const id of rowsOf(of('places'))) expect([...known.places]).toContain(id);
        // The same account as over the list.
        const tally = tallyOf(mode, events, shown.events);
        const counts = countsOf(of('events').leftOut);
        expect(counts.filtered ?? 0).toBe(tally.filtered);
        expect(counts.outside_window ?? 0).toBe(tally.outside + tally.undated);
        expect(counts.not_known_yet ?? 0).toBe(flagship.events.size - tally.all);
      }),
      { numRuns: 40 },
    );
  });

  test('without filter, window and cut names all documents and places', () => {
    const of = (kind: ExportKind) => extract(kind, { dataset: flagship, view: view(), scope: SCREEN });
    expect(of('documents').leftOut).toEqual([]);
    expect(of('places').leftOut).toEqual([]);
    expect(countsOf(of('control').leftOut)).toEqual({ not_reported: 19 });
  });

  test('can be cut by the box of the map; what lies nowhere is in none', () => {
    const extent = [43, 36, 43.5, 36.6] as const;
    const { table, leftOut } = extract('events', {
      dataset: flagship,
      view: view(),
      scope: { of: 'view', extent },
    });
    expect(table.rows.length).toBeGreaterThan(0);
    for (const { position } of table.rows) {
      expect(position?.[0]).toBeGreaterThanOrEqual(43);
      expect(position?.[0]).toBeLessThanOrEqual(43.5);
    }
    const { without_place: nowhere, outside_extent: outside } = countsOf(leftOut);
    const unplaced = [...flagship.events.values()].filter(({ position }) => position === null).length;
    expect([nowhere, outside]).toEqual([unplaced, flagship.events.size - unplaced - table.rows.length]);
    const around = extract('control', {
      dataset: flagship,
      view: view(),
      scope: { of: 'view', extent: [170, 30, 44, 40] },
    });
    // Across the date line: from 170° E on to 44° E.
    expect(rowsOf(around)).toContain('mosul');
  });
});

describe('everything', () => {
  test('has neither filter nor cut nor window; control is that of the moment on the screen', () => {
    const t = at('2014-06-12T18:00Z');
    const on = view({ t, known: t, mode: 'window', types: ['air_strike'], place: 'mosul' as PlaceId });
    for (const kind of ['events', 'claims', 'documents', 'places'] as const)
      expect(extract(kind, { dataset: flagship, view: on, scope: EVERYTHING }).leftOut).toEqual([]);
    const control = extract('control', { dataset: flagship, view: on, scope: EVERYTHING });
    expect(rowsOf(control)).toEqual(
      rowsOf(extract('control', { dataset: flagship, view: view({ t }), scope: SCREEN })),
    );
  });
});

test('a stretch of control says what is so at any moment in it', () => {
  const { table } = extract('control_history', { dataset: flagship, view: view(), scope: SCREEN });
  const { earliest, latest } = periodOf(flagship);
  const claims = claimsByPlace(flagship);
  const cell = (name: string, cells: readonly unknown[]) =>
    cells[table.columns.findIndex((column) => column.name === name)];
  for (let t = earliest; t < latest; t = plus(t, 5 * HOUR))
    for (const placeId of new Set(table.rows.map(({ id }) => id.replace(/@.*$/, '') as PlaceId))) {
      const there = table.rows.filter(
        ({ id, when }) =>
          id.startsWith(`${placeId}@`) && (when.begin ?? t) <= t && t < (when.end ?? Infinity),
      );
      expect(there.length).toBe(1);
      const state = controlAt(claims.get(placeId) ?? [], t, 'all', flagship);
      const cells = there[0]?.cells ?? [];
      expect(cell('base', cells)).toBe(state.base.kind);
      expect(cell('contested', cells)).toBe(state.contested !== null);
      expect(cell('disputed', cells)).toBe(state.disputed !== null);
      expect(cell('basis', cells)).toEqual(state.basis);
    }
});
