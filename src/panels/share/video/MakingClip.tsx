import type { ClipProgress } from '../../../export/clip.ts';
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
  return (
    <>
      {making.kind === 'making' && <Progress progress={making.progress} pictures={pictures} />}
      {/* Always there: what is put into it later is read out. */}
      <output className="export-said">{saying()}</output>
    </>
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

type ProgressProps = { readonly progress: ClipProgress | null; readonly pictures: number };

function Progress({ progress, pictures }: ProgressProps) {
  const { text } = useDashboard();
  const words = lateWords(text).pictures.clip;
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
      <progress aria-label={words.making} value={progress?.done ?? 0} max={progress?.of ?? 1} />
      <span>{said}</span>
    </div>
  );
}
