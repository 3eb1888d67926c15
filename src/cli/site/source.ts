import { existsSync } from 'node:fs';
import path from 'node:path';
import { displayed, isFolder, mustLieBelow } from '../readFolder.ts';
import { UsageError } from '../usageError.ts';

/** Where a dataset lies that a site is made of. Paths as given, with slashes. */
export type DataSource = {
  /** The compiled file. */
  readonly file: string;
  /** Its folder: story, releases and codebook are there. */
  readonly folder: string;
  /** Seeds that it is compiled from; null: it comes as it is. */
  readonly seeds: string | null;
  /** Where its basemap is kept, with what people wrote for it; null for a file on its own. */
  readonly basemap: string | null;
};

/** A folder made by `init`, a folder of compiled files, or one GeoJSON file. */
export async function sourceOf(given: string): Promise<DataSource> {
  const top = displayed(given);
  const of = (folder: string, seeds: string | null, basemap: string | null) => ({
    file: `${folder}/events.geojson`,
    folder,
    seeds,
    basemap,
  });
  if (!(await isFolder(top))) {
    if (!existsSync(top)) throw new UsageError(`There is no folder or file "${top}".`, HINT);
    return { ...of(displayed(path.dirname(top)), null, null), file: top };
  }
  // What somebody else sent must not publish, or write to, a place that a link of theirs leads to.
  await mustLieBelow(
    top,
    ['seeds', 'data', 'basemap'].map((name) => `${top}/${name}`),
  );
  if (await isFolder(`${top}/seeds`)) return of(`${top}/data`, `${top}/seeds`, `${top}/basemap`);
  for (const folder of [top, `${top}/data`])
    if (existsSync(`${folder}/events.geojson`)) return of(folder, null, `${top}/basemap`);
  throw new UsageError(`"${top}" holds neither "seeds" nor "events.geojson".`, HINT);
}

const HINT =
  'Give a folder made by `changing-hands init`, a folder with events.geojson in it, or a GeoJSON file.';
