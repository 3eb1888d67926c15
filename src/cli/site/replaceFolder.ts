import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../readFolder.ts';
import { UsageError } from '../usageError.ts';
import { isOwnFile } from './ownFiles.ts';

/** How many of the files that would be lost are named. */
const NAMED = 10;

/** Throws a UsageError unless the folder is free, empty, or holds a site that was built before, and nothing else. */
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

/** What people and hosts put beside a site: `.git`, `.nojekyll`, the name of the domain. */
const KEPT = /^(?:\..*|CNAME)$/;

/**
 * Puts a site in the place of another, which stays where it is when that fails. Dot-files and CNAME at its top are carried
 * over.
 *
 * @throws UsageError naming what else is there, at any depth, which would be lost
 */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const before = `${place}.${process.pid}.old`;
  const had = existsSync(place);
  const kept = (had ? await readdir(place) : []).filter((name) => KEPT.test(name));
  const fresh = new Set(await filesOf(made, []));
  const strange = (had ? await filesOf(place, kept) : []).filter(
    (name) => !fresh.has(name) && !isOwnFile(name),
  );
  if (strange.length > 0) throw lost(place, strange);
  if (had) await rename(place, before);
  const carried: string[] = [];
  try {
    for (const name of kept.filter((each) => !existsSync(path.join(made, each)))) {
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

/** Names of all files of a folder, with slashes, links and empty folders among them; not of what is left out at its top. */
async function filesOf(folder: string, without: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(path.join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') found.push(`${below}/`);
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (below === '' && without.includes(entry.name)) continue;
      if (entry.isDirectory()) await walk(name);
      else found.push(name);
    }
  };
  await walk('');
  return found.sort();
}

function lost(place: string, names: readonly string[]): UsageError {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return new UsageError(
    `"${place}" holds what is no part of a site, and it would be lost: ${names.slice(0, NAMED).join(', ')}${more}.`,
    'Move it away, or give another folder with --out. Dot-files and CNAME at the top may stay.',
  );
}
