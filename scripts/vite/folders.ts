import { resolve } from 'node:path';

/** Where a build takes what is not code: absolute paths. */
export type Folders = {
  /** The compiled dataset, its story and its releases. */
  readonly data: string;
  /** What goes into the site as it is, the basemap among it. */
  readonly still: string;
};

/**
 * This project's own, unless `CHANGING_HANDS_DATA` and `CHANGING_HANDS_PUBLIC` name others: so one application makes a site
 * of anybody's conflict. Read when it is asked, since builds run within builds.
 */
export function foldersOf(root: string): Folders {
  return {
    data: resolve(root, process.env['CHANGING_HANDS_DATA'] || 'data'),
    still: resolve(root, process.env['CHANGING_HANDS_PUBLIC'] || 'public'),
  };
}
