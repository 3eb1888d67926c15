import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harbourGeojson } from '../../../../tests/fixtures/harbour.ts';
import { randomCut, randomDataset } from '../../../../tests/fixtures/randomDataset.ts';
import { decodeDataset } from '../../../dataset/decode.ts';
import type { Event } from '../../../domain/event.ts';
import { type Instant, parseInstant } from '../../../domain/instant.ts';
import { momentOf } from '../../../domain/moment.ts';
import { HintedError } from '../../../domain/problem.ts';
import { placeStates } from '../../../domain/snapshot.ts';
import { DEFAULT_VIEW, type View } from '../../../domain/view.ts';
import { catalogueOf } from '../../../text/language.ts';
import {
  type ColumnType,
  EXPORT_KINDS,
  type ExportKind,
  type PageFormat,
  type Published,
  type Scope,
} from '../contract.ts';
import { eventAsKnown } from '../eventAsKnown.ts';
import { exportFiles } from '../exportFiles.ts';
import { extract } from '../extract.ts';
import { UNHURRIED } from '../pace.ts';
import { provenanceOf } from '../provenance.ts';

const at = (text: string) => parseInstant(text) as Instant;
const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const harbour = decodeDataset(harbourGeojson(), 'harbour');
const EVERYTHING: Scope = { of: 'everything' };
const SCREEN: Scope = { of: 'view', extent: null };
const COMPARED: View = {
  ...DEFAULT_VIEW,
  compare: { t: at('2014-06-11T12:00Z'), known: 'all', by: 'swipe' },
};

type Asked = {
  readonly dataset?: Published;
  readonly view?: View;
  readonly scope?: Scope;
  readonly kind?: ExportKind;
};

async function textOf(format: PageFormat, asked: Asked = {}): Promise<string> {
  const { dataset = flagship, view = COMPARED, scope = EVERYTHING, kind = 'events' } = asked;
  const of = { dataset, view, scope };
  const table = extract(kind, of);
  const provenance = provenanceOf({
    ...of,
    extract: table,
    hash: 'ab'.repeat(32),
    link: 'https://example.org/map/?t=2014',
    accessed: at('2026-01-02T00:00Z'),
    madeBy: 'Changing Hands 1',
    text: catalogueOf('en'),
  });
  const [file] = await exportFiles(format, table, provenance, UNHURRIED);
  return file?.content as string;
}

type Collection = {
  readonly type: string;
  readonly changing_hands_export: Readonly<Record<string, unknown>>;
  readonly features: readonly {
    readonly type: string;
    readonly id?: unknown;
    readonly geometry: unknown;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
};

const isPoint = (geometry: unknown) =>
  /^\{"type":"Point","coordinates":\[-?[\d.]+,-?[\d.]+\]\}$/.test(JSON.stringify(geometry));

/** What a flat value of a column may be. */
const FORMS: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  list: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  date_time: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value)),
};

describe('flat GeoJSON', () => {
  test.each(EXPORT_KINDS)('of %s is RFC 7946 with one flat value to a column', async (kind) => {
    const { type, features } = JSON.parse(await textOf('geojson', { kind })) as Collection;
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(0);
    const names = Object.keys(features[0]?.properties ?? {});
    expect(names).not.toContain('id');
    expect(names.every((name) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true);
    for (const { type, id, geometry, properties } of features) {
      expect([type, typeof id]).toEqual(['Feature', 'string']);
      expect(Object.keys(properties)).toEqual(names);
      expect(geometry === null || isPoint(geometry)).toBe(true);
      for (const value of Object.values(properties))
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
    }
  });

  test.each(EXPORT_KINDS)('of %s holds in a column of time nothing but time', async (kind) => {
    const { columns } = extract(kind, { dataset: flagship, view: COMPARED, scope: EVERYTHING }).table;
    const { features } = JSON.parse(await textOf('geojson', { kind })) as Collection;
    const times = columns.filter(({ type }) => type === 'date_time').map(({ name }) => name);
    expect(times.slice(0, 2)).toEqual(kind === 'places' ? [] : ['time_begin', 'time_end']);
    // Software that looks for a start and an end by name takes the first it finds.
    for (const name of times.slice(2)) expect(name).not.toMatch(/start|begin|from|end|last|to/);
    const wrong = columns.flatMap(({ name, type }) =>
      features
        .map(({ properties }) => properties[name])
        .filter((value) => value !== null && !FORMS[type](value)),
    );
    expect(wrong).toEqual([]);
  });

  test('says what it is', async () => {
    const view: View = {
      ...DEFAULT_VIEW,
      t: at('2014-06-12T18:00Z'),
      known: at('2014-06-13T00:00Z'),
      types: ['air_strike'],
    };
    const { changing_hands_export: said } = JSON.parse(
      await textOf('geojson', { view, scope: SCREEN }),
    ) as Collection;
    expect(said).toMatchObject({
      dataset: {
        title: flagship.title,
        version: flagship.version,
        sha256: 'ab'.repeat(32),
        licence: flagship.licence,
      },
      view: 'https://example.org/map/?t=2014',
      kind: 'events',
      moment: '2014-06-12T18:00:00Z',
      known: '2014-06-13T00:00:00Z',
      filter: ['air strike'],
      made_by: 'Changing Hands 1',
    });
    expect((said['documents'] as readonly string[]).length).toBe(2);
  });
});

/** The rank of a claim is one among those of its file. */
const unranked = (events: Iterable<Event>) =>
  [...events].map((event) => ({ ...event, claims: event.claims.map((claim) => ({ ...claim, order: 0 })) }));

describe('full GeoJSON of events', () => {
  test.each([
    ['the flagship', flagship],
    ['the harbour', harbour],
  ])('gives back every event of %s', async (_, dataset) => {
    const again = decodeDataset(await textOf('geojson_full', { dataset }), 'again');
    expect([...again.events]).toEqual([...dataset.events]);
    expect([again.title, again.version, again.coverage]).toEqual([
      dataset.title,
      dataset.version,
      dataset.coverage,
    ]);
    expect([...again.places, ...again.parties, ...again.documents]).toEqual([
      ...dataset.places,
      ...dataset.parties,
      ...dataset.documents,
    ]);
  });

  test('keeps members that the format doesn’t know', async () => {
    const text = harbourGeojson()
      .replace('"type":"Feature"', '"type":"Feature","id":"kept-a"')
      .replace('"event_type"', '"kept_b":[1,{"x":null}],"event_type"');
    const dataset = decodeDataset(text, 'more');
    const again = decodeDataset(await textOf('geojson_full', { dataset }), 'again');
    expect(JSON.stringify([...again.events])).toContain('kept-a');
    expect([...again.events]).toEqual([...dataset.events]);
  });

  test('is read by the strict decoder at any cut, and holds what its claims fold to', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(randomDataset, randomCut, fc.boolean(), async (dataset, known, isFiltered) => {
        const view: View = { ...DEFAULT_VIEW, known, types: isFiltered ? ['control_status', 'attack'] : [] };
        const text = await textOf('geojson_full', { dataset, view, scope: SCREEN }).catch(
          (error: unknown) => {
            if (error instanceof HintedError) return null;
            throw error;
          },
        );
        const { shown, events } = momentOf(dataset, view);
        expect(text === null).toBe(events.length === 0);
        if (text === null) return;
        read += 1;
        const states = shown.events.map((state) => eventAsKnown(state, dataset));
        expect(unranked(decodeDataset(text, 'again').events.values())).toEqual(unranked(states));
      }),
      { numRuns: 60 },
    );
    expect(read).toBeGreaterThan(20);
  });

  test.each(['2014-06-12T12:00Z', '2014-06-13T00:00Z', '2014-06-20T00:00Z'])(
    'of the flagship is read by the strict decoder as known at %s',
    async (cut) => {
      const view = { ...DEFAULT_VIEW, known: at(cut) };
      const again = decodeDataset(await textOf('geojson_full', { view, scope: SCREEN }), 'again');
      expect([...again.events.keys()]).toEqual(
        momentOf(flagship, view).shown.events.map(({ event }) => event.eventId),
      );
      // The same states, from less.
      const marks = (dataset: Published) =>
        placeStates(dataset, view.known, view.known).map(({ place, state }) => [place.placeId, state]);
      expect(marks(again)).toEqual(marks(flagship));
      expect(again.story).toBeNull();
    },
  );

  test('of other kinds has everything nested', async () => {
    const claims = JSON.parse(await textOf('geojson_full', { kind: 'claims' })) as Collection;
    expect(claims.features[0]?.properties).toMatchObject({ lines: [expect.any(Number), expect.any(Number)] });
    const control = JSON.parse(await textOf('geojson_full', { kind: 'control' })) as Collection;
    expect(control.features.find(({ id }) => id === 'mosul')?.properties).toMatchObject({
      base: { kind: 'held' },
      claims: { basis: expect.any(Array) as unknown },
    });
  });
});
