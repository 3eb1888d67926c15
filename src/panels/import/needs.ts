import type { Released } from '../corrections/releaseIndex.ts';
import type { Importing } from '../../import/worker/messages.ts';

/** What the dialog can't have by itself. */
export type Needs = {
  /** A worker that imports. */
  readonly start: () => Importing;
  /** The site's own releases, the newest first; none where it has none. */
  readonly fetchReleases: (signal: AbortSignal) => Promise<readonly Released[]>;
  /** The file of one. */
  readonly fetchRelease: (hash: string) => Promise<string>;
};
