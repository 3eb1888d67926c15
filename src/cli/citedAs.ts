import path from 'node:path';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { View } from '../domain/view.ts';
import { encodeView } from '../url/codec.ts';
import { readBelow } from './readFolder.ts';
import { siteUrlOf } from './siteUrl.ts';
import { UsageError } from './usageError.ts';

/** What a page knows by itself and a command has to be told, for the citation. */
export type CitedOptions = {
  /** Where the dataset's map is. */
  readonly siteUrl?: string;
  /** Day on which the data were taken, `YYYY-MM-DD`. No clock is asked: the same command gives the same bytes. */
  readonly accessed?: string;
};

/** The address of the view, on the site that is named; null without one. */
export function linkOf({ siteUrl }: CitedOptions, view: View): string | null {
  const site = siteUrlOf(siteUrl);
  const query = encodeView(view);
  return site === null || query === '' ? site : `${site}?${query}`;
}

/** @throws UsageError on what is no day */
export function accessedOn({ accessed }: CitedOptions): Instant | null {
  if (accessed === undefined) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(accessed) ? parseInstant(`${accessed}T00:00Z`) : null;
  if (day === null)
    throw new UsageError(`"${accessed}" is no day.`, 'Write the day of access like 2031-06-03.');
  return day;
}

/**
 * Day on which a dataset was issued, as the index of releases beside it says; null where that doesn't name these very
 * bytes.
 *
 * @param hash SHA-256 of the dataset's bytes, hex
 */
export async function issuedOn(file: string, hash: string): Promise<string | null> {
  const folder = path.dirname(path.resolve(file));
  // A release itself lies beside its index.
  const name = path.basename(folder) === 'releases' ? 'index.json' : 'releases/index.json';
  const index = await readBelow(folder, name);
  const rows = index === null ? [] : readable(index.toString('utf8'));
  const own = rows.find((row) => row?.hash === hash.slice(0, 12));
  return /^\d{4}-\d\d-\d\d(?=T)/.exec(String(own?.date))?.[0] ?? null;
}

type Row = { readonly hash?: unknown; readonly date?: unknown } | null;

/** What can't be read names no release: the export doesn't depend on it. */
function readable(text: string): readonly Row[] {
  try {
    const rows = JSON.parse(text) as unknown;
    return Array.isArray(rows) ? (rows as readonly Row[]) : [];
  } catch {
    return [];
  }
}
