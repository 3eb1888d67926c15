import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../readFolder.ts';
import { UsageError } from '../usageError.ts';

/** Throws a UsageError unless the folder is free, empty, or holds a site that was built before. */
export async function mustBeReplaceable(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const cure = 'Give a new folder with --out, or one that holds a site built before.';
  if (!(await isFolder(folder))) throw new UsageError(`"${folder}" is a file.`, cure);
  const names = await readdir(folder);
  const isSite = ['index.html', 'embed.html', 'data/events.geojson'].every((name) =>
    existsSync(path.join(folder, name)),
  );
  if (names.length > 0 && !isSite)
    throw new UsageError(`"${folder}" holds something else than a site; it would be lost.`, cure);
}

/** Puts one folder in the place of another, which stays where it is when that fails. */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const before = `${place}.${process.pid}.old`;
  const had = existsSync(place);
  if (had) await rename(place, before);
  try {
    await rename(made, place);
  } catch (error) {
    if (had) await rename(before, place);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}
