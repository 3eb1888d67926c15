import { memo } from 'react';
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import type { Catalogue } from '../text/language.ts';

/** What the buttons are called: they follow the changes on the map, or the reports. */
type Names = Pick<Catalogue['timeline'], 'previousChange' | 'play' | 'nextChange'>;

type Props = {
  readonly playing: boolean;
  readonly canPlay: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly names: Names;
  readonly text: Catalogue;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onPlay: () => void;
};

/** Previous change or report, play, next. A button without a target stays focusable, so that focus is never lost. */
export const Transport = memo(function Transport(props: Props) {
  const { playing, canPlay, hasPrevious, hasNext, names, text, onStep, onPlay } = props;
  const play = playing ? text.timeline.pause : names.play;
  return (
    <div className="transport">
      <button
        type="button"
        className="icon-button"
        aria-label={names.previousChange}
        title={names.previousChange}
        aria-disabled={!hasPrevious}
        onClick={() => hasPrevious && onStep(-1)}
      >
        <SkipBack aria-hidden="true" className="mirrored" />
      </button>
      <button
        type="button"
        className="icon-button icon-button-main"
        aria-label={play}
        title={play}
        aria-disabled={!canPlay}
        onClick={() => canPlay && onPlay()}
      >
        {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" className="mirrored" />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={names.nextChange}
        title={names.nextChange}
        aria-disabled={!hasNext}
        onClick={() => hasNext && onStep(1)}
      >
        <SkipForward aria-hidden="true" className="mirrored" />
      </button>
    </div>
  );
});
