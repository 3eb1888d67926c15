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
  readonly make: (format: PageFormat, extract: Extract, provenance: Provenance) => void;
  readonly cancel: () => void;
};

/** Makes the files of an export and hands the first to the reader; another choice, or leaving, calls it off. */
export function useExport(of: unknown): Exporting {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const request = useRef<AbortController | null>(null);
  // What was made was of another choice.
  const [made, setMade] = useState(of);
  if (made !== of) {
    setMade(of);
    setMaking({ kind: 'idle' });
  }
  useEffect(() => () => request.current?.abort(), [of]);

  async function run(format: PageFormat, extract: Extract, provenance: Provenance): Promise<void> {
    request.current?.abort();
    const mine = new AbortController();
    request.current = mine;
    const settle = (making: Making) => {
      if (request.current === mine) setMaking(making);
    };
    settle({ kind: 'making', share: 0 });
    try {
      const files = await exportFiles(format, extract, provenance, {
        signal: mine.signal,
        report: (share) => settle({ kind: 'making', share }),
      });
      mine.signal.throwIfAborted();
      const [first] = files;
      if (first) saveFile(first);
      settle({ kind: 'made', files });
    } catch {
      settle({ kind: mine.signal.aborted ? 'cancelled' : 'failed' });
    }
  }

  return {
    making,
    make: (format, extract, provenance) => void run(format, extract, provenance),
    cancel: () => request.current?.abort(),
  };
}

export function saveFile({ name, mime, content }: ExportFile): void {
  save(new Blob([content], { type: mime }), name);
}

/** Bytes of a file as it is saved. */
export function sizeOf({ content }: ExportFile): number {
  return typeof content === 'string' ? new Blob([content]).size : content.byteLength;
}
