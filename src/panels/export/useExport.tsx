import { useEffect, useRef, useState } from 'react';
import type { ExportFile, Extract, PageFormat, Provenance } from '../../export/data/contract.ts';
import { exportFiles } from '../../export/data/exportFiles.ts';
import { save } from '../../export/save.ts';

/** What became of an export. */
export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  /** The first was saved; what goes with it can be. */
  | { readonly kind: 'made'; readonly files: readonly ExportFile[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export type Exporting = {
  readonly making: Making;
  /** `prove` gives what the file says of itself, as soon as that is known. */
  readonly make: (format: PageFormat, extract: Extract, prove: () => Promise<Provenance>) => void;
  readonly cancel: () => void;
};

/** Makes the files of an export and hands the first to the reader; leaving calls it off. */
export function useExport(): Exporting {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  async function run(...[format, extract, prove]: Parameters<Exporting['make']>): Promise<void> {
    const mine = new AbortController();
    request.current = mine;
    const settle = (making: Making) => {
      if (request.current === mine) setMaking(making);
    };
    settle({ kind: 'making', share: 0 });
    try {
      const files = await exportFiles(format, extract, await prove(), {
        signal: mine.signal,
        report: (share) => settle({ kind: 'making', share }),
      });
      mine.signal.throwIfAborted();
      if (files[0]) saveFile(files[0]);
      settle({ kind: 'made', files });
    } catch {
      settle({ kind: 'failed' });
    }
  }

  return {
    making,
    make: (...asked) => void run(...asked),
    cancel: () => {
      request.current?.abort();
      // At once, whatever it is waiting for.
      request.current = null;
      setMaking({ kind: 'cancelled' });
    },
  };
}

export function saveFile({ name, mime, content }: ExportFile): void {
  save(new Blob([content], { type: mime }), name);
}

/** Bytes of a file as it is saved. */
export function sizeOf({ content }: ExportFile): number {
  return typeof content === 'string' ? new Blob([content]).size : content.byteLength;
}
