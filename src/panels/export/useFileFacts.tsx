import { useEffect, useState } from 'react';
import { readReleases } from '../corrections/releaseIndex.ts';
import { useOutside } from '../outside.tsx';

/** What is known of the dataset's file by its bytes. */
export type FileFacts = {
  /** SHA-256, hex; null when it isn't known, or not yet. */
  readonly hash: string | null;
  /** Day on which this very file was published, `YYYY-MM-DD`; null when nobody says. */
  readonly issued: string | null;
  readonly isHashing: boolean;
};

type Learned = FileFacts & {
  /** The same once all is learned: no file goes out without its hash because somebody was quick. */
  readonly settled: Promise<FileFacts>;
};

/** Computed while the dialog is open: from the file's own bytes, and from the releases that lie beside it. */
export function useFileFacts(): Learned {
  const { hash: fetchHash, readBeside } = useOutside();
  const [facts, setFacts] = useState<FileFacts>({ hash: null, issued: null, isHashing: true });
  const [{ settled, settle }] = useState(later);
  useEffect(() => {
    const request = new AbortController();
    const { signal } = request;
    async function learn(): Promise<void> {
      const [hash, releases] = await Promise.all([
        fetchHash(),
        // Most datasets have none beside them.
        readBeside('releases/index.json', signal)?.then(readReleases, () => []) ?? [],
      ]);
      if (signal.aborted) return;
      const issued = releases.find((release) => hash?.startsWith(release.hash))?.day ?? null;
      const learned = { hash, issued, isHashing: false };
      setFacts(learned);
      settle(learned);
    }
    void learn();
    return () => request.abort();
  }, [fetchHash, readBeside, settle]);
  return { ...facts, settled };
}

/** A promise, and what keeps it. */
function later() {
  let settle: (facts: FileFacts) => void = () => {};
  const settled = new Promise<FileFacts>((resolve) => {
    settle = resolve;
  });
  return { settled, settle };
}
