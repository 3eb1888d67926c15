import { ChevronLeft } from 'lucide-react';
import type { Step } from '../../domain/story.ts';
import type { Reading } from '../../store/storySteps.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

type Props = {
  readonly steps: readonly Step[];
  readonly reading: Reading;
  /** What was done to the reader's view for the step that is shown; the step itself shows it, here it is spoken. */
  readonly note: string | null;
  readonly onGo: (index: number) => void;
  readonly onReturn: (index: number) => void;
};

/**
 * Where the reader is in the story, and the ways on and back. By keyboard it comes before the steps; it stands at the
 * panel's lower edge, which nothing above it moves, and is all that is left of the story when a phone's sheet is down.
 */
export function StoryBar({ steps, reading: { current, left }, note, onGo, onReturn }: Props) {
  const { text } = useDashboard();
  const words = lateWords(text).story;
  const at = current ?? left;
  const next = at === null ? 0 : at + 1;
  const isLast = next >= steps.length;
  return (
    <nav className="story-bar" data-bar aria-label={words.nav}>
      {current !== null && (
        <button
          type="button"
          className="icon-button story-previous"
          aria-label={words.previous}
          aria-disabled={current === 0}
          onClick={() => current > 0 && onGo(current - 1)}
        >
          <ChevronLeft className="mirrored" aria-hidden="true" />
        </button>
      )}
      {/* Spoken whenever it changes: once for each step. */}
      <output className="story-where">
        {current !== null && (
          <>
            <span className="story-number">{words.where(current + 1, steps.length)}</span>
            <span className="visually-hidden">: </span>
            <bdi className="story-title">{steps[current]?.title}</bdi>
            {note !== null && <span className="visually-hidden">. {note}</span>}
          </>
        )}
        {left !== null && words.left(left + 1)}
        {at === null && words.steps(steps.length)}
      </output>
      {left !== null && (
        <button type="button" className="button" onClick={() => onReturn(left)}>
          {words.back(left + 1)}
        </button>
      )}
      <button
        type="button"
        className="button story-next"
        aria-disabled={isLast}
        onClick={() => !isLast && onGo(next)}
      >
        {at === null ? words.begin : words.next}
      </button>
    </nav>
  );
}
