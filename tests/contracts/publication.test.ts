import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DataCopies, dataCopies } from '../../scripts/vite/publish/dataCopies.ts';
import { type Published, readPublished } from '../../scripts/vite/embed/published.ts';
import { root } from '../../scripts/run.ts';

type Field = { readonly name: string; readonly type: string; readonly description: string };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly [string];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
};
type Package = Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[] };

const SITE = 'https://example.org/maps/';
const PACKAGE = 'data/datapackage.json';

let published: Published;
let copies: DataCopies;
let named: DataCopies;

beforeAll(async () => {
  published = readPublished(root);
  copies = await dataCopies(root, published, null);
  named = await dataCopies(root, published, SITE);
});

const bytesOf = (name: string, { files }: DataCopies = copies): Buffer => {
  const inMaking = files.find(({ fileName }) => fileName === name)?.source;
  // What lies there anyway.
  return Buffer.from(inMaking ?? readFileSync(join(root, name)));
};
const packageOf = (name = PACKAGE, of = copies) => JSON.parse(bytesOf(name, of).toString('utf8')) as Package;
const twins = () => `data/releases/${published.releases[0]?.hash}/`;
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(
    bytesOf(path)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the copies of the dataset', () => {
  const NAMES = [
    'claims-about.txt',
    'claims.csv',
    'claims.csvt',
    'control_history-about.txt',
    'control_history.csv',
    'control_history.csvt',
    'control_history.geojson',
    'datapackage.json',
    'documents-about.txt',
    'documents.csv',
    'documents.csvt',
    'events-about.txt',
    'events.csv',
    'events.csvt',
    'events.flat.geojson',
    'places-about.txt',
    'places.csv',
    'places.csvt',
    'places.geojson',
  ];

  it('lie where links look for them, beside the dataset and beneath each release', () => {
    const folder = (start: string) =>
      copies.files
        .map(({ fileName }) => fileName)
        .filter((name) => name.startsWith(start) && !name.slice(start.length).includes('/'))
        .map((name) => name.slice(start.length))
        .toSorted();
    expect(folder('data/')).toEqual(NAMES);
    expect(published.releases.length).toBeGreaterThan(0);
    for (const { hash, bytes } of published.releases) {
      expect(folder(`data/releases/${hash}/`)).toEqual([...NAMES, 'events.geojson'].toSorted());
      expect(bytesOf(`data/releases/${hash}/events.geojson`).equals(bytes)).toBe(true);
    }
  });

  it('are the same bytes every time, and those of a release wherever the site is', async () => {
    const again = await dataCopies(root, published, null);
    expect(again.files.map(({ fileName, source }) => [fileName, sha256(Buffer.from(source))])).toEqual(
      copies.files.map(({ fileName, source }) => [fileName, sha256(Buffer.from(source))]),
    );
    for (const { fileName, source } of copies.files.filter(({ fileName: name }) => name.startsWith(twins())))
      expect(bytesOf(fileName, named).equals(Buffer.from(source))).toBe(true);
  });

  it('say which dataset they are of', () => {
    const { changing_hands_export: said } = JSON.parse(
      bytesOf('data/events.flat.geojson').toString('utf8'),
    ) as {
      changing_hands_export: unknown;
    };
    const { dataset, bytes } = published.live;
    expect(said).toMatchObject({
      dataset: {
        title: dataset.title,
        version: dataset.version,
        sha256: sha256(bytes),
        licence: dataset.licence,
      },
      scope: 'everything',
      known: 'all',
      rows: dataset.events.size,
    });
  });

  it('say it beside a CSV too', () => {
    const { dataset, bytes } = published.live;
    const about = bytesOf('data/claims-about.txt', named).toString('utf8');
    for (const fact of [dataset.title, dataset.licence, sha256(bytes), SITE]) expect(about).toContain(fact);
  });

  it('are GeoJSON without a fault in a second opinion, as are the releases themselves', () => {
    const made = copies.files.map(({ fileName }) => fileName);
    const kept = readdirSync(join(root, 'data/releases')).map((name) => `data/releases/${name}`);
    const collections = [...made, ...kept].filter((name) => name.endsWith('.geojson'));
    // Of the dataset three, of each release these, itself under its folder, and itself.
    expect(collections).toHaveLength(3 + 5 * published.releases.length);
    for (const name of collections) expect(() => check(bytesOf(name).toString('utf8')), name).not.toThrow();
  });

  it('are made of no dataset whose rows may not be handed on', async () => {
    const closed = { ...published.live, dataset: { ...published.live.dataset, mayPassOn: false } };
    const { files, head } = await dataCopies(root, { live: closed, releases: [closed] }, SITE);
    expect(files).toEqual([]);
    expect(head.join('')).not.toContain('distribution');
  });
});

describe('datapackage.json', () => {
  it.each([() => PACKAGE, () => `${twins()}datapackage.json`])(
    'describes every file as it is (%#)',
    (name) => {
      const folder = name().replace(/[^/]*$/, '');
      const { resources } = packageOf(name());
      for (const { path, bytes, hash } of resources) {
        expect(path).toMatch(/^[\w.-]+$/);
        const content = bytesOf(folder + path);
        expect({ path, bytes, hash }).toEqual({
          path,
          bytes: content.length,
          hash: `sha256:${sha256(content)}`,
        });
      }
      const described = new Set(resources.map(({ path }) => folder + path));
      const made = copies.files.map(({ fileName }) => fileName).filter((file) => file.startsWith(folder));
      const beside = made.filter(
        (file) => !file.slice(folder.length).includes('/') && !file.endsWith('datapackage.json'),
      );
      expect(beside.filter((file) => !described.has(file))).toEqual([]);
    },
  );

  it('has the members that the standard asks for', () => {
    const { resources, ...described } = packageOf();
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9-]+$/),
      version: published.live.dataset.version,
    });
    expect(described).not.toHaveProperty('homepage');
    expect(packageOf(PACKAGE, named)).toHaveProperty('homepage', SITE);
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells of every column of every CSV file what it holds, and every cell is of that kind', () => {
    const KINDS: Readonly<Record<string, RegExp>> = {
      string: /[\s\S]/,
      list: /[\s\S]/,
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^[01]$/,
      date: /^\d{4}-\d\d-\d\d$/,
      datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    };
    const tables = packageOf().resources.filter(({ path }) => path.endsWith('.csv'));
    expect(tables).toHaveLength(5);
    for (const { path, schema } of tables) {
      const { data, meta, errors } = rowsOf(`data/${path}`);
      expect(errors).toEqual([]);
      expect(meta.fields?.[0]).not.toContain('\uFEFF');
      expect(data.length).toBeGreaterThan(0);
      expect(schema?.fields.map(({ name }) => name)).toEqual(meta.fields);
      for (const { name, type, description } of schema?.fields ?? []) {
        expect(description).not.toBe('');
        const wrong = data
          .map((row) => row[name] ?? '')
          .filter((cell) => cell !== '' && !KINDS[type]?.test(cell));
        expect({ path, name, wrong }).toEqual({ path, name, wrong: [] });
      }
    }
  });

  it('names keys that are unique, and that lead somewhere', () => {
    const { resources } = packageOf();
    const column = (path: string, name: string) => rowsOf(`data/${path}`).data.map((row) => row[name] ?? '');
    const keys = resources.flatMap(({ path, schema }) =>
      (schema?.primaryKey ?? []).map((key) => ({ path, key })),
    );
    expect(keys).toHaveLength(5);
    for (const { path, key } of keys) expect(new Set(column(path, key)).size).toBe(column(path, key).length);
    const links = resources.flatMap(({ path, schema }) =>
      (schema?.foreignKeys ?? []).map(({ fields: [name], reference }) => {
        const target = resources.find((resource) => resource.name === reference.resource);
        const known = new Set(column(target?.path ?? '', reference.fields[0]));
        return column(path, name).filter((cell) => cell !== '' && !known.has(cell));
      }),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.flat()).toEqual([]);
  });
});
