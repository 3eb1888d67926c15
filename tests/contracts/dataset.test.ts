import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { check } from '@placemarkio/check-geojson';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { CODEBOOK_TABLES } from '../../src/dataset/codebookTables.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { encodeDataset } from '../../src/dataset/encode.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, 'data', name), 'utf8');
const geojson = read('events.geojson');

describe('the published dataset', () => {
  it('is read by its own reader and written back to the same bytes', () => {
    expect(encodeDataset(decodeDataset(geojson, 'events.geojson'))).toBe(geojson);
  });

  it('is GeoJSON in a second opinion', () => {
    expect(() => check(geojson)).not.toThrow();
  });

  it('has every property in every row, and each in the codebook', () => {
    const codebook = read('README.md');
    const [events] = CODEBOOK_TABLES;
    const { features } = JSON.parse(geojson) as { features: { properties: object }[] };
    for (const { properties } of features)
      expect(Object.keys(properties)).toEqual(Object.keys(events?.meanings ?? {}));
    for (const { meanings } of CODEBOOK_TABLES)
      for (const [name, { meaning }] of Object.entries(meanings)) {
        expect(codebook).toContain(`| \`${name}\` |`);
        expect(codebook).toContain(meaning);
      }
  });

  it('has coordinates of five decimals at most', () => {
    for (const [, digits] of geojson.matchAll(/"(?:lon|lat)":-?\d+\.(\d+)|"coordinates":\[-?\d+\.(\d+)/g))
      expect((digits ?? '').length).toBeLessThanOrEqual(5);
  });
});

describe('the decoder', () => {
  // What the page itself fetches of it is less: what finds a fault's place and words comes with the fault.
  it('is at most 18.5 KiB, zod and the words for what is wrong included', async () => {
    const output = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        rolldownOptions: {
          input: path.join(ROOT, 'src/dataset/decode.ts'),
          preserveEntrySignatures: 'strict',
        },
      },
    });
    if (!('output' in output)) throw new Error('no single build');
    const size = output.output.reduce(
      (sum, file) => sum + ('code' in file ? brotliCompressSync(file.code).length : 0),
      0,
    );
    expect(size).toBeGreaterThan(5 * 1024);
    expect(size).toBeLessThanOrEqual(18.5 * 1024);
  });
});
