import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiesOf } from '../../../src/export/publication/copies.ts';
import { dataPackage, type PackagedFile } from '../../../src/export/publication/dataPackage.ts';
import { jsonLd } from '../../../src/export/publication/jsonLd.ts';
import { datasetMetadata } from '../../../src/export/publication/metadata.ts';
import { publishing } from '../../../src/text/en/publishing.ts';
import { product } from '../../../src/text/en/page.ts';
import type { SiteFile } from '../embed/bundle.ts';
import { escapeScript } from '../embed/escapeScript.ts';
import type { Edition, Published } from '../embed/published.ts';
import { RELEASES } from '../embed/releases.ts';
import { foldersOf } from '../folders.ts';

/** Where the dataset lies in the site. */
const DATA = 'data/';
export const PACKAGE = 'datapackage.json';

/** Copies of the dataset for other programs, and what the page's head says of them, as HTML. */
export type DataCopies = { readonly files: readonly SiteFile[]; readonly head: readonly string[] };

/** What the folder has beside the copies; described with them. */
const BESIDE = [
  { name: 'events.schema.json', id: 'schema', mime: 'application/schema+json' },
  { name: 'README.md', id: 'codebook', mime: 'text/markdown' },
] as const;

/**
 * Copies of the dataset as it is, and of each release in a folder of its own, `data/releases/<hash>/`. Made at every build
 * of what is committed and of nothing else, so that the same commit gives the same bytes.
 *
 * @param siteUrl where the site will be, ending in a slash; null where nobody has said
 */
export async function dataCopies(
  root: string,
  { live, releases }: Pick<Published, 'live' | 'releases'>,
  siteUrl: string | null,
): Promise<DataCopies> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const madeBy = `${product} ${version}`;
  const { data } = foldersOf(root);
  const beside = BESIDE.filter(({ name }) => existsSync(join(data, name))).map((file) => ({
    ...file,
    title: publishing.files[file.id],
    content: readFileSync(join(data, file.name)),
  }));
  const present = await editionCopies(live, siteUrl, madeBy, beside);
  // Not where the site is, which may move: a release stays as it is.
  const kept = await Promise.all(releases.map((release) => editionCopies(release, null, madeBy, [])));
  const files = [
    ...present.copies.map((copy) => within(DATA, copy)),
    ...kept.flatMap(({ copies, whole }, index) =>
      (whole ? [whole, ...copies] : copies).map((copy) =>
        within(`${DATA}${RELEASES}/${releases[index]?.hash}/`, copy),
      ),
    ),
  ];
  const head =
    siteUrl === null
      ? []
      : [
          `<script type="application/ld+json">${escapeScript(jsonLd({ ...present.metadata, siteUrl }, present.described, DATA))}</script>`,
        ];
  return { files, head };
}

type Beside = {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly title: string;
  readonly content: Buffer;
};

async function editionCopies(
  { dataset, bytes, changed }: Edition,
  siteUrl: string | null,
  madeBy: string,
  beside: readonly Beside[],
) {
  const publishing = { dataset, sha256: sha256(bytes), changed, siteUrl };
  const metadata = datasetMetadata(publishing);
  const copies = await copiesOf({ ...publishing, madeBy });
  if (copies.length === 0) return { metadata, copies: [], whole: null, described: [] };
  const described = [
    packaged({ ...WHOLE, content: bytes }),
    ...copies.map(({ id, title, file, columns, kind }) =>
      packaged({ id, title, name: file.name, mime: file.mime, content: file.content, columns, kind }),
    ),
    ...beside.map(packaged),
  ];
  return {
    metadata,
    described,
    whole: { fileName: WHOLE.name, source: bytes },
    copies: [
      ...copies.map(({ file: { name, content } }): SiteFile => ({ fileName: name, source: content })),
      { fileName: PACKAGE, source: dataPackage(metadata, described) },
    ],
  };
}

const WHOLE = {
  id: 'dataset',
  name: 'events.geojson',
  title: publishing.files.dataset,
  mime: 'application/geo+json',
} as const;

function packaged({
  id,
  title,
  name,
  mime,
  content,
  columns = null,
  kind = null,
}: Pick<PackagedFile, 'id' | 'title' | 'mime'> &
  Partial<Pick<PackagedFile, 'columns' | 'kind'>> & {
    readonly name: string;
    readonly content: string | Uint8Array;
  }): PackagedFile {
  const bytes = Buffer.from(content);
  return { id, title, path: name, mime, bytes: bytes.length, sha256: sha256(bytes), columns, kind };
}

function within(folder: string, { fileName, source }: SiteFile): SiteFile {
  return { fileName: folder + fileName, source };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
