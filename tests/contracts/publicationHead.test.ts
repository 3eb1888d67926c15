import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type DataCopies, dataCopies } from '../../scripts/vite/publish/dataCopies.ts';
import { type Edition, type Published, readPublished } from '../../scripts/vite/embed/published.ts';
import { root } from '../../scripts/run.ts';
import { jsonLd } from '../../src/export/publication/jsonLd.ts';
import { datasetMetadata } from '../../src/export/publication/metadata.ts';

type Resource = { readonly path: string; readonly hash: string; readonly mediatype: string };
type Package = Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[] };

const SITE = 'https://example.org/maps/';

let published: Published;
let named: DataCopies;

beforeAll(async () => {
  published = readPublished(root);
  named = await dataCopies(root, published, SITE);
});

const textOf = (name: string) =>
  Buffer.from(named.files.find(({ fileName }) => fileName === name)?.source ?? '').toString('utf8');
const packageOf = () => JSON.parse(textOf('data/datapackage.json')) as Package;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('what the page says of the dataset to search engines', () => {
  const jsonIn = (head: readonly string[]) =>
    JSON.parse(
      /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(head.join(''))?.[1] ?? 'null',
    ) as Record<string, unknown>;

  it('is left out where nobody has said where the site is', async () => {
    expect((await dataCopies(root, published, null)).head).toEqual([]);
  });

  it('agrees with the package, the citation file of the project and the dataset', () => {
    const said = jsonIn(named.head);
    const described = packageOf();
    const { dataset, bytes } = published.live;
    expect(said).toMatchObject({
      '@type': 'Dataset',
      name: described['title'],
      description: described['description'],
      version: described['version'],
      identifier: described['id'],
      url: SITE,
    });
    expect(described).toMatchObject({ title: dataset.title, id: `sha256:${sha256(bytes)}` });
    expect(
      (said['distribution'] as { contentUrl: string; sha256: string }[]).map(
        ({ contentUrl, sha256: hash }) => [contentUrl, hash],
      ),
    ).toEqual(
      described.resources
        .filter(({ mediatype }) => /csv|geo\+json/.test(mediatype))
        .map(({ path, hash }) => [`${SITE}data/${path}`, hash.replace('sha256:', '')]),
    );
    const cff = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8')) as {
      version: string;
      references: { type: string; title: string; license: string }[];
    };
    const reference = cff.references.find(({ type }) => type === 'data');
    expect(reference?.title).toContain(dataset.title);
    expect(described['licenses']).toMatchObject([{ name: reference?.license, path: said['license'] }]);
    expect(dataset.licence).toBe(reference?.license);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(cff.version).toBe(version);
    expect(textOf('data/places.geojson')).toContain(`Changing Hands ${version}`);
  });

  it('names no creator, no publisher and no date that the dataset does not name', () => {
    const { dataset, bytes } = published.live;
    const said = (of: Partial<Edition['dataset']> & { publisher?: string | null }) =>
      JSON.parse(
        jsonLd(
          {
            ...datasetMetadata({
              dataset: { ...dataset, ...of },
              sha256: sha256(bytes),
              changed: null,
              siteUrl: SITE,
            }),
            siteUrl: SITE,
          },
          [],
          'data/',
        ),
      ) as Record<string, unknown>;
    for (const unnamed of ['creator', 'publisher', 'dateModified', 'creditText'])
      expect(said({ publisher: null })).not.toHaveProperty(unnamed);
    expect(said({ publisher: 'The Invented Herald' })).toMatchObject({
      publisher: { name: 'The Invented Herald' },
    });
    // Derived dates are no dates of publication.
    expect(JSON.stringify(said({}))).not.toContain('datePublished');
  });

  it('has the latitude first, and only time that is covered', () => {
    const said = jsonIn(named.head) as {
      temporalCoverage: string | string[];
      spatialCoverage: { geo?: { box: string }; name?: string }[];
    };
    const [south = 0, west = 0, north = 0, east = 0] =
      said.spatialCoverage[0]?.geo?.box.split(' ').map(Number) ?? [];
    const { dataset } = published.live;
    const names = new Set(said.spatialCoverage.flatMap(({ name }) => name ?? []));
    const places = [...dataset.places.values()].filter(({ name }) => names.has(name));
    expect(places.length).toBeGreaterThan(3);
    for (const { lat, lon } of places) {
      expect(lat >= south && lat <= north && lon >= west && lon <= east).toBe(true);
    }
    expect([said.temporalCoverage].flat()).toHaveLength(dataset.coverage.length);
  });

  it('can’t leave its element, whatever the dataset is called', async () => {
    const title = '</script><script>alert(1)</script><!-- \u2028 & "quoted"';
    const hostile = { ...published.live, dataset: { ...published.live.dataset, title } };
    const { head } = await dataCopies(root, { live: hostile, releases: [] }, SITE);
    expect(head.join('').match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(head.join('')).not.toContain('<!--');
    expect(jsonIn(head)['name']).toBe('</script><script>alert(1)</script><!-- & "quoted"');
  });
});
