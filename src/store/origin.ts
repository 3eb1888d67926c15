import type { Imprint } from '../domain/imprint.ts';
import { partOf } from '../domain/shownPart.ts';
import type { ImportReport } from '../import/contract.ts';
import type { Load } from './dashboardStore.ts';

/** Where the dataset that is shown came from. */
export type Origin =
  /** The one that comes with the site. */
  | { readonly kind: 'built_in' }
  /** `host` is null for another file of the same site. */
  | {
      readonly kind: 'address';
      readonly address: string;
      readonly host: string | null;
      /** Of a file that had to be taken over; null or left out: it is a dataset of ours, as it is. */
      readonly report?: ImportReport | null;
    }
  /** The reader's own file: it is nowhere but in this page, and no address leads to it. */
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Of its rows that were skipped only the first. */
      readonly report: ImportReport | null;
    };

export const BUILT_IN: Origin = { kind: 'built_in' };

/** Where what is shown came from; as long as nothing is, the site's own is meant. */
export function originOf(load: Load): Origin {
  return load.kind === 'ready' ? load.origin : BUILT_IN;
}

/** A file of the reader's is shown: no link can lead others to it. */
export function showsFile({ load }: { readonly load: Load }): boolean {
  return originOf(load).kind === 'file';
}

/** Whether the page has to say whose data it shows: they aren't of its own site. */
export function isForeign(origin: Origin): boolean {
  return origin.kind === 'file' || (origin.kind === 'address' && origin.host !== null);
}

/** Whether the page itself made what it shows, of a table: how that went can be read. */
export function isTakenOver(origin: Origin): boolean {
  return origin.kind !== 'built_in' && origin.report != null && origin.report.format !== 'own';
}

/** What is shown may be looked at and not handed on, wherever it was opened from. */
export function isRestricted({ load }: { readonly load: Load }): boolean {
  // Of a dataset that says nothing of it everything is free.
  return load.kind === 'ready' && (load.dataset as Partial<Imprint>).mayPassOn === false;
}

/** Whether only some of a file's events are shown. */
export function isPart({ load }: { readonly load: Load }): boolean {
  return load.kind === 'ready' && partOf(load.dataset) !== null;
}

/** Whether the page has to say something of whose data it shows, and of what may be done with them. */
export function needsBanner(state: { readonly load: Load }): boolean {
  const origin = originOf(state.load);
  return isForeign(origin) || isTakenOver(origin) || isRestricted(state) || isPart(state);
}
