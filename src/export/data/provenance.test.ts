import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { HintedError } from '../../domain/problem.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { catalogueOf } from '../../text/language.ts';
import { aboutText } from './about.ts';
import { refusalOf } from './allowed.ts';
import { codebookOf } from './codebook.ts';
import { EXPORT_KINDS, type ExportKind, type Published, type Scope } from './contract.ts';
import { extract } from './extract.ts';
import { baseName, provenanceOf } from './provenance.ts';

const at = (text: string) => parseInstant(text) as Instant;
const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const t = at('2014-06-12T18:00Z');
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, t, ...change });
const SCREEN: Scope = { of: 'view', extent: null };

function told(change: Partial<View>, kind: ExportKind = 'events', scope: Scope = SCREEN) {
  const of = { dataset: flagship, view: view(change), scope };
  return provenanceOf({
    ...of,
    extract: extract(kind, of),
    hash: null,
    link: 'https://example.org/?t=2014-06-12T18:00Z',
    accessed: at('2026-01-02T00:00Z'),
    madeBy: 'Changing Hands 1',
    text: catalogueOf('en'),
  });
}

describe('what a file says of itself', () => {
  test('is moment, window, cut and filter in words', () => {
    const from = at('2014-06-11T00:00Z');
    const said = told({
      mode: 'window',
      from,
      types: ['air_strike'],
      parties: ['isis' as PartyId],
      q: 'mosul',
    });
    expect(said).toMatchObject({ t, from, known: 'all', compared: null });
    expect(said.filter).toEqual([
      '“mosul”',
      'air strike',
      'ISIS',
      'only events that touch the window from 2014-06-11T00:00Z to 2014-06-12T18:00Z',
    ]);
    expect(said.rows + Object.values(said.leftOut).reduce((sum, n) => sum + n, 0)).toBe(flagship.events.size);
    expect(told({ mode: 'so_far' }).filter).toEqual(['only events that had begun by the moment shown']);
  });

  test('cites every document, under a cut those known by then, and names no other', () => {
    expect(told({}).citations.length).toBe(flagship.documents.size);
    const [first, ...later] = [...flagship.documents.values()].sort(
      (a, b) => (a.reported.latest ?? 0) - (b.reported.latest ?? 0),
    );
    const said = told({
      known: at('2014-06-11T21:00Z'),
      documents: later.map(({ documentId }) => documentId),
    });
    expect(said.citations.length).toBe(1);
    expect(said.citations[0]).toContain(first?.title);
    const text = aboutText(said);
    for (const { documentId, title } of later) {
      expect(text).not.toContain(documentId);
      expect(text).not.toContain(title);
    }
  });

  test('is of everything without filter and cut, of control with its moment', () => {
    const on = { known: at('2014-06-12T12:00Z'), types: ['air_strike'] } as const;
    const everything: Scope = { of: 'everything' };
    expect(told(on, 'events', everything)).toMatchObject({ known: 'all', filter: [], from: null });
    expect(baseName(told(on, 'events', everything))).toBe('iraq-june-2014_events_everything');
    const control = told(on, 'control', everything);
    expect(baseName(control)).toBe('iraq-june-2014_control_2014-06-12T1200Z');
    expect(control.citation).toContain('2014-06-12T12:00Z');
  });

  test('names both sides of a comparison, whichever is shown, and no filter', () => {
    const then = at('2014-06-10T12:00Z');
    const compare = { t: then, known: at('2014-06-11T21:00Z'), by: 'maps' } as const;
    const said = told({ compare, types: ['air_strike'] }, 'differences', { of: 'everything' });
    expect(said).toMatchObject({ t, known: 'all', compared: { t: then, known: compare.known }, filter: [] });
    expect(baseName(said)).toBe('iraq-june-2014_differences_2014-06-10T1200Z_2014-06-12T1800Z');
    expect(told({ compare: { t, known: 'all', by: 'maps' } }, 'differences').compared).toEqual({
      t,
      known: 'all',
    });
    expect(told({}, 'differences')).toMatchObject({ compared: null, rows: 0 });
  });

  test('names files after window and cut', () => {
    const name = baseName(told({ mode: 'window', from: at('2014-06-11T00:00Z'), known: t }));
    expect(name).toBe('iraq-june-2014_events_2014-06-11T0000Z_2014-06-12T1800Z_known-2014-06-12T1800Z');
  });
});

describe('a dataset that may not be passed on', () => {
  const bound: Published = { ...flagship, mayPassOn: false };

  const take = (kind: ExportKind) =>
    extract(kind, { dataset: bound, view: view({}), scope: { of: 'everything' } });
  const others = EXPORT_KINDS.filter((kind) => kind !== 'documents');

  test('gives out its documents', () => {
    expect(take('documents').table.rows.length).toBe(3);
    expect(take('documents').another?.('documents')?.table.rows.length).toBe(3);
  });

  test.each(others)('gives out no row of %s, also beside its documents', (kind) => {
    expect(() => take(kind)).toThrow(HintedError);
    expect(take('documents').another?.(kind)).toBeNull();
  });

  test('says why and what to do', () => {
    expect(refusalOf(bound)).toMatchObject({ code: 'may-not-pass-on' });
    expect(refusalOf(flagship)).toBeNull();
    expect(refusalOf({})).toBeNull();
  });
});

test.each(EXPORT_KINDS)('the codebook of %s has a line for each column', (kind) => {
  const { table } = extract(kind, { dataset: flagship, view: view({}), scope: SCREEN });
  const lines = codebookOf(table)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(lines.map((line) => /^\| `(\w+)`/.exec(line)?.[1])).toEqual(table.columns.map(({ name }) => name));
  expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
  for (const { meaning } of table.columns) expect(meaning).toMatch(/\.$/);
});
