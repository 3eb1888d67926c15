import { useEffect, useState } from 'react';
import { readReleases } from '../corrections/changelog.ts';
import { useOutside } from '../outside.tsx';

/** What is known of the dataset's file by its bytes. */
export type FileFacts = {
  /** SHA-256, hex; null when it isn't known, or not yet. */
  readonly hash: string | null;
  /** Day on which this very file was published, `YYYY-MM-DD`; null when nobody says. */
  readonly issued: string | null;
  readonly isHashing: boolean;
};

/** Computed while the dialog is open: from the file's own bytes, and from the releases that lie beside it. */
export function useFileFacts(): FileFacts {
  const { hash: fetchHash, readBeside } = useOutside();
  const [facts, setFacts] = useState<FileFacts>({ hash: null, issued: null, isHashing: true });
  useEffect(() => {
    const request = new AbortController();
    const { signal } = request;
    async function learn(): Promise<void> {
      const [hash, releases] = await Promise.all([
        fetchHash(),
        // Most datasets have none beside them.
        readBeside('releases/index.json', signal)?.then(readReleases, () => []) ?? [],
      ]);
      const issued = releases.find((release) => hash?.startsWith(release.hash))?.day ?? null;
      if (!signal.aborted) setFacts({ hash, issued, isHashing: false });
    }
    void learn();
    return () => request.abort();
  }, [fetchHash, readBeside]);
  return facts;
}
