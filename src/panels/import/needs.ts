import type { Released } from '../corrections/releaseIndex.ts';
import type { Importing } from '../../import/worker/messages.ts';
import type { Session } from './session.ts';

/** What the dialog can't have by itself. */
export type Needs = {
  /** A worker that imports. */
  readonly start: () => Importing;
  /** The file that is shown, or that a link's address led to; null: none. Its worker is not the dialog's to end. */
  readonly kept: () => Session | null;
  /** The dialog begins with that file, and not with the choice of one. */
  readonly beginsWithKept: boolean;
  /** Whether a link's address led to the file: then a link leads to it. */
  readonly hasAddress: (file: File) => boolean;
  /** The site's own releases, the newest first; none where it has none. */
  readonly fetchReleases: (signal: AbortSignal) => Promise<readonly Released[]>;
  /** The file of one. */
  readonly fetchRelease: (hash: string) => Promise<string>;
};
