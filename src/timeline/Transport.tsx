import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import type { Catalogue } from '../text/language.ts';

type Props = {
  readonly playing: boolean;
  readonly canPlay: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly text: Catalogue;
  readonly onPrevious: () => void;
  readonly onPlay: () => void;
  readonly onNext: () => void;
};

/** Previous change, play, next change. A button without a target stays focusable, so that focus is never lost. */
export function Transport(props: Props) {
  const { playing, canPlay, hasPrevious, hasNext, text, onPrevious, onPlay, onNext } = props;
  const { timeline } = text;
  return (
    <div className="transport">
      <button
        type="button"
        className="icon-button"
        aria-label={timeline.previousChange}
        title={timeline.previousChange}
        aria-disabled={!hasPrevious}
        onClick={() => hasPrevious && onPrevious()}
      >
        <SkipBack aria-hidden="true" className="mirrored" />
      </button>
      <button
        type="button"
        className="icon-button icon-button-main"
        aria-label={playing ? timeline.pause : timeline.play}
        title={playing ? timeline.pause : timeline.play}
        aria-disabled={!canPlay}
        onClick={() => canPlay && onPlay()}
      >
        {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" className="mirrored" />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={timeline.nextChange}
        title={timeline.nextChange}
        aria-disabled={!hasNext}
        onClick={() => hasNext && onNext()}
      >
        <SkipForward aria-hidden="true" className="mirrored" />
      </button>
    </div>
  );
}
