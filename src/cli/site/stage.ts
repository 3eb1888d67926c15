import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jsonSchemaText } from '../../compile/jsonSchema.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { CHECKOUT } from '../checkout.ts';
import { readBelow } from '../readFolder.ts';
import type { Basemap } from './basemapOf.ts';
import { plainCodebook } from './plainCodebook.ts';
import type { DataSource } from './source.ts';

/** The two folders that a build reads instead of this project's own. */
export type Staged = { readonly data: string; readonly still: string; readonly remove: () => Promise<void> };

/** Puts together what a site is built of, in a folder that goes afterwards; nothing of ours but the icon is among it. */
export async function stage(
  { file, folder }: DataSource,
  dataset: Dataset,
  { topology, notice }: Basemap,
): Promise<Staged> {
  const top = await mkdtemp(path.join(tmpdir(), 'changing-hands-site-'));
  const [data, still] = [path.join(top, 'data'), path.join(top, 'public')];
  const put = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(top, name)), { recursive: true });
    await writeFile(path.join(top, name), content);
  };
  const take = async (name: string, otherwise: string | null = null) => {
    const content = (await readBelow(folder, name)) ?? otherwise;
    if (content !== null) await put(`data/${name}`, content);
  };
  await put('data/events.geojson', (await readBelow(folder, path.basename(file))) ?? '');
  await put('data/events.schema.json', jsonSchemaText());
  await take('README.md', plainCodebook(dataset));
  await take('CHANGELOG.md', `# Changes to the dataset\n\n## ${dataset.version}\n\nNot stated.\n`);
  if (dataset.story !== null) await take(dataset.story);
  for (const name of await readdir(path.join(folder, 'releases')).catch(() => []))
    await take(`releases/${name}`);
  await put('public/basemap/basemap.topo.json', topology);
  await put('public/basemap/NOTICE.md', notice);
  await copyFile(path.join(CHECKOUT, 'public/favicon.svg'), path.join(still, 'favicon.svg'));
  return { data, still, remove: () => rm(top, { recursive: true, force: true }) };
}
