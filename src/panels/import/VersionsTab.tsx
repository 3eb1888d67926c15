import { useEffect, useRef, useState } from 'react';
import { HintedError, type Problem } from '../../domain/problem.ts';
import type { Compared, Importing, ProgressSaid, Version } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import type { Released } from '../corrections/releaseIndex.ts';
import type { Needs } from './needs.ts';
import { Problems } from './Problems.tsx';
import { ProgressStep } from './ProgressStep.tsx';
import { type Picked, VersionChoice } from './VersionChoice.tsx';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'busy'; readonly said: ProgressSaid | null }
  | { readonly at: 'done'; readonly compared: Compared }
  | { readonly at: 'failed'; readonly problems: readonly Problem[] };

/** Two versions of a dataset, and what has been added, changed or deleted between them. */
export function VersionsTab({ needs }: { readonly needs: Needs }) {
  const { dataset, text } = useDashboard();
  const { importing: words } = lateWords(text);
  const releases = useReleases(needs);
  const [before, setBefore] = useState<Picked>({ of: 'file', file: null });
  const [after, setAfter] = useState<Picked>({ of: 'shown' });
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const running = useRef<Importing | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  function stop(): void {
    running.current?.stop();
    running.current = null;
    setStage({ at: 'choose' });
  }

  async function versionOf(picked: Picked): Promise<Version | null> {
    if (picked.of === 'shown') return { dataset };
    if (picked.of === 'file') return picked.file && { file: picked.file };
    return { text: await needs.fetchRelease(picked.hash), name: picked.hash };
  }

  async function compare(): Promise<void> {
    stop();
    const importing = needs.start();
    running.current = importing;
    const isCurrent = () => running.current === importing;
    setStage({ at: 'busy', said: null });
    try {
      const [old, now] = await Promise.all([versionOf(before), versionOf(after)]);
      if (!old || !now || !isCurrent()) return;
      const compared = await importing.compare(old, now, (said) => {
        if (isCurrent()) setStage({ at: 'busy', said });
      });
      if (isCurrent()) setStage({ at: 'done', compared });
    } catch (error) {
      if (isCurrent()) setStage({ at: 'failed', problems: problemsOf(error) });
    } finally {
      importing.stop();
    }
  }

  const isPicked = [before, after].every((picked) => picked.of !== 'file' || picked.file !== null);
  const pick = (set: (picked: Picked) => void) => (picked: Picked) => {
    set(picked);
    stop();
  };
  return (
    <div className="import-step">
      <p>{words.versions.intro}</p>
      <div className="import-columns import-versions">
        <VersionChoice
          label={words.versions.before}
          picked={before}
          onPick={pick(setBefore)}
          {...{ releases }}
        />
        <VersionChoice
          label={words.versions.after}
          picked={after}
          onPick={pick(setAfter)}
          {...{ releases }}
        />
      </div>
      <div className="import-actions">
        <button
          type="button"
          className="button button-main"
          disabled={!isPicked || stage.at === 'busy'}
          onClick={() => void compare()}
        >
          {words.versions.compare}
        </button>
        {!isPicked && <span>{words.versions.missing}</span>}
      </div>
      {stage.at === 'busy' && <ProgressStep name={dataset.title} said={stage.said} onCancel={stop} />}
      {stage.at === 'failed' && <Problems problems={stage.problems} />}
      {stage.at === 'done' && <DifferenceList {...stage.compared} />}
    </div>
  );
}

/** None as long as they are on their way, or where there are none. */
function useReleases({ fetchReleases }: Needs): readonly Released[] {
  const [releases, setReleases] = useState<readonly Released[]>([]);
  useEffect(() => {
    const request = new AbortController();
    // A site without releases has no index: there is nothing to choose.
    fetchReleases(request.signal).then(setReleases, () => {});
    return () => request.abort();
  }, [fetchReleases]);
  return releases;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof HintedError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [{ code: 'unexpected', message, hint: 'Reload the page, then try again.', where: {} }];
}
