import type { EmbedOptions } from '../../domain/embedOptions.ts';
import type { View } from '../../domain/view.ts';

/** Absolute addresses of what is handed on. */
export type Addresses = {
  readonly link: (view: View) => string;
  readonly embed: (view: View, options: EmbedOptions) => string;
  /** Of a file of the site, by its path from the page. */
  readonly file: (path: string) => string;
};
