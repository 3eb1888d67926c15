import type { ImportReport } from '../import/contract.ts';
import type { Load } from './dashboardStore.ts';

/** Where the dataset that is shown came from. */
export type Origin =
  /** The one that comes with the site. */
  | { readonly kind: 'built_in' }
  /** `host` is null for another file of the same site. */
  | { readonly kind: 'address'; readonly address: string; readonly host: string | null }
  /** The reader's own file: it is nowhere but in this page, and no address leads to it. */
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Of its rows that were skipped only the first. */
      readonly report: ImportReport | null;
      /** Its source lets nobody pass its rows on. */
      readonly isRestricted: boolean;
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
