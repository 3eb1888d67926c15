import { memo } from 'react';
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import type { Catalogue } from '../text/language.ts';

type Props = {
  readonly playing: boolean;
  readonly canPlay: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly text: Catalogue;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onPlay: () => void;
};

/** Previous change, play, next change. A button without a target stays focusable, so that focus is never lost. */
export const Transport = memo(function Transport(props: Props) {
  const { playing, canPlay, hasPrevious, hasNext, text, onStep, onPlay } = props;
  const { timeline } = text;
  return (
    <div className="transport">
      <button
        type="button"
        className="icon-button"
        aria-label={timeline.previousChange}
        title={timeline.previousChange}
        aria-disabled={!hasPrevious}
        onClick={() => hasPrevious && onStep(-1)}
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
        onClick={() => hasNext && onStep(1)}
      >
        <SkipForward aria-hidden="true" className="mirrored" />
      </button>
    </div>
  );
});
