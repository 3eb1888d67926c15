import { createContext, useContext } from 'react';
import type { View } from '../domain/view.ts';

/** What parts that come later need of the address bar and of the files beside the page: handed in, as they reach neither. */
export type Outside = {
  /** The absolute address that restores a view; null where there is none, as of a file that was dropped. */
  readonly linkOf: (view: View) => string | null;
  /** The text of a file that lies beside the dataset; null where nothing can lie beside it, as beside a file that was dropped. */
  readonly readBeside: (name: string, signal: AbortSignal) => Promise<string> | null;
  /** The address of a file that lies beside the dataset, for a link; null as above. */
  readonly besideAddress: (name: string) => string | null;
  /** SHA-256 of the dataset's file, hex; null when it isn't known. Never fails. */
  readonly hash: () => Promise<string | null>;
  /** Hosts whose data the site opens without asking, as whoever built it has listed them. */
  readonly listedHosts: () => readonly string[];
};

export const OutsideContext = createContext<Outside | null>(null);

export function useOutside(): Outside {
  const outside = useContext(OutsideContext);
  if (!outside) throw new Error('a part stands outside of what leads outside');
  return outside;
}
