import type { Importing } from '../../import/worker/messages.ts';

/** A published release of the dataset, as its index names it. */
export type Release = { readonly hash: string; readonly version: string; readonly date: string };

/** What the dialog can't have by itself. */
export type Needs = {
  /** A worker that imports. */
  readonly start: () => Importing;
  /** The site's own releases, the newest last; none where it has none. */
  readonly fetchReleases: (signal: AbortSignal) => Promise<readonly Release[]>;
  /** The file of one. */
  readonly fetchRelease: (hash: string) => Promise<string>;
};
