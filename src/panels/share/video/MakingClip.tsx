import { bytesInTheEnd } from '../../../export/estimate.ts';
import { lateWords } from '../../../text/late.ts';
import { useDashboard } from '../../dashboard.tsx';
import type { Making } from './useClip.tsx';

type Props = {
  readonly making: Making;
  /** How many pictures the clip has. */
  readonly pictures: number;
};

/** How far the clip is, or what became of it. */
export function MakingClip({ making, pictures }: Props) {
  const { text } = useDashboard();
  const words = lateWords(text).pictures.clip;
  if (making.kind !== 'making') return <output className="export-said">{saying()}</output>;
  const { progress } = making;
  const said =
    progress === null || progress.done === 0
      ? words.preparing
      : words.progress(
          progress.done,
          progress.of,
          bytesInTheEnd(progress.bytes, progress.pictures, pictures),
        );
  return (
    <div className="clip-progress">
      <progress aria-label={words.frame} value={progress?.done ?? 0} max={progress?.of ?? 1} />
      <span>{said}</span>
    </div>
  );

  function saying(): string {
    switch (making.kind) {
      case 'made':
        return words.made(making.seconds, making.file.size);
      case 'cancelled':
        return words.cancelled;
      case 'failed':
        return making.lacksLegend ? words.noLegend : words.failed;
      case 'making':
      case 'idle':
        return '';
    }
  }
}
