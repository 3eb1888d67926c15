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

/** Top-level names that some builds make and others don't: pages of steps, cards, the client of another release. */
const SOMETIMES = /^(?:story|cards|embed|docs|embed-\d+\.\d+\.\d+\.js)$/;
/** What people and hosts put beside a site: `.git`, `.nojekyll`, the name of the domain. */
const KEPT = /^(?:\..*|CNAME)$/;

/**
 * Puts a site in the place of another, which stays where it is when that fails. Dot-files and CNAME are carried over.
 *
 * @throws UsageError naming what else is there, which would be lost
 */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const before = `${place}.${process.pid}.old`;
  const had = existsSync(place);
  const fresh = new Set(await readdir(made));
  const more = (had ? await readdir(place) : []).filter((name) => !fresh.has(name));
  const strange = more.filter((name) => !KEPT.test(name) && !SOMETIMES.test(name));
  if (strange.length > 0)
    throw new UsageError(
      `"${place}" holds what is no part of a site, and it would be lost: ${strange.join(', ')}.`,
      'Move it away, or give another folder with --out. Dot-files and CNAME may stay.',
    );
  if (had) await rename(place, before);
  const carried: string[] = [];
  try {
    for (const name of more.filter((each) => KEPT.test(each))) {
      await rename(path.join(before, name), path.join(made, name));
      carried.push(name);
    }
    await rename(made, place);
  } catch (error) {
    for (const name of carried) await rename(path.join(made, name), path.join(before, name));
    if (had) await rename(before, place);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}
