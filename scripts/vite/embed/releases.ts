import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the index says of a dataset that shows the same for ever. */
export type ReleaseRow = {
  readonly hash: string;
  /** Of the bytes of its story, made like that of the dataset; null without one. */
  readonly story: string | null;
  readonly version: string;
  /** When it was last changed, ISO 8601 in UTC. */
  readonly date: string;
  readonly note: string;
};
export type Release = ReleaseRow & { readonly bytes: Buffer; readonly storyBytes: Buffer | null };

/** The folder of releases isn't what its index says; the message tells the cure. */
export class ReleaseFault extends Error {}

export const RELEASES = 'releases';
export const INDEX = 'index.json';

/** The first 12 hex digits of the SHA-256 of a file's bytes: the name under which it can be asked for. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** The rows of the index beside a dataset, newest first; none where there is no index. */
export function readIndex(data: string): ReleaseRow[] {
  const file = join(data, RELEASES, INDEX);
  if (!existsSync(file)) return [];
  const rows = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  if (!Array.isArray(rows) || !rows.every(isRow))
    throw new ReleaseFault(
      `${RELEASES}/${INDEX} is no list of releases. To mend it: take it from the last commit`,
    );
  return rows;
}

/** The files of a release within its folder. */
export const fileOf = ({ hash }: Pick<ReleaseRow, 'hash'>): string => `${hash}.geojson`;
export const storyFileOf = ({ hash }: Pick<ReleaseRow, 'hash'>): string => `${hash}.story.json`;

/**
 * Every release beside a dataset, newest first.
 *
 * @throws ReleaseFault when a file isn't what the index says, when one is missing, or when the index doesn't name it
 */
export function readReleases(data: string): Release[] {
  const rows = readIndex(data);
  const folder = join(data, RELEASES);
  const named = new Set(rows.flatMap((row) => [fileOf(row), storyFileOf(row)]));
  const stray = (existsSync(folder) ? readdirSync(folder) : []).find(
    (name) => name !== INDEX && !named.has(name) && !SCRIPT.test(name),
  );
  if (stray !== undefined)
    throw new ReleaseFault(
      `${RELEASES}/${stray} isn't in ${INDEX}. To mend it: npm run release, or remove it`,
    );
  return rows.map((row) => ({
    ...row,
    bytes: readSame(folder, fileOf(row), row.hash),
    storyBytes: row.story === null ? null : readSame(folder, storyFileOf(row), row.story),
  }));
}

/** Scripts of the embed that pages of others name by version and digest. */
const SCRIPT = /^embed-\d+\.\d+\.\d+\.js$/;
export type KeptScript = { readonly name: string; readonly source: string };

export function keptScripts(data: string): KeptScript[] {
  const folder = join(data, RELEASES);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => SCRIPT.test(name))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The scripts of other versions than this one.
 *
 * @throws ReleaseFault when this version is kept with other bytes: pages that name its digest would refuse it
 */
export function olderScripts({ name, source }: KeptScript, kept: readonly KeptScript[]): KeptScript[] {
  if (kept.some((script) => script.name === name && script.source !== source))
    throw new ReleaseFault(
      `${RELEASES}/${name} is kept with other bytes than the sources give. To mend it: raise the version in package.json`,
    );
  return kept.filter((script) => script.name !== name);
}

function readSame(folder: string, name: string, hash: string): Buffer {
  const cure = 'To mend it: take it from an older commit';
  const file = join(folder, name);
  if (!existsSync(file))
    throw new ReleaseFault(`${RELEASES}/${name} is missing, and embeds may show it. ${cure}`);
  const bytes = readFileSync(file);
  if (hashOf(bytes) !== hash)
    throw new ReleaseFault(`${RELEASES}/${name} has changed, which no release ever does. ${cure}`);
  return bytes;
}

function isRow(row: unknown): row is ReleaseRow {
  const { hash, story, version, date, note } = (row ?? {}) as Record<string, unknown>;
  const isHash = (text: unknown) => /^[0-9a-f]{12}$/.test(String(text));
  return (
    isHash(hash) &&
    (story === null || isHash(story)) &&
    [version, date, note].every((text) => typeof text === 'string')
  );
}
