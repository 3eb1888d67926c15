import { useEffect, useMemo, useRef, useState } from 'react';
import type { StepId } from '../../domain/ids.ts';
import type { Story } from '../../domain/story.ts';
import { readingOf, showStep } from '../../store/storySteps.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { StoryBar } from './StoryBar.tsx';
import { StoryStep } from './StoryStep.tsx';
import { useReadingLine } from './useReadingLine.tsx';

/** All steps in one column. The one that is read is marked, and the rest of the page shows what it speaks of. */
export function StoryReader({ story }: { readonly story: Story }) {
  const { store, text } = useDashboard();
  const words = lateWords(text).story;
  const list = useRef<HTMLOListElement>(null);
  const step = useFact((state) => state.view.story);
  const last = useFact((state) => state.lastStep);
  const isCut = useFact((state) => state.view.known !== 'all');
  const reading = useMemo(() => readingOf(story, step, last), [story, step, last]);
  /** The step for which a filter was lifted: of no other is that said, however the reader comes there. */
  const [lifted, setLifted] = useState<StepId | null>(null);
  const isReturning = useRef(false);
  const { current } = reading;
  const note = current !== null && lifted === step ? words.lifted : null;

  function go(index: number): void {
    const step = story.steps[index];
    if (step) setLifted(showStep(store, step) ? step.stepId : null);
  }

  // The button that led back is gone with it: the focus goes on to what it led to.
  useEffect(() => {
    if (!isReturning.current || current === null) return;
    isReturning.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [current]);

  useReadingLine(list, reading, go);

  return (
    <div className="story">
      <StoryBar
        steps={story.steps}
        reading={reading}
        note={note}
        onGo={go}
        onReturn={(index) => {
          isReturning.current = true;
          go(index);
        }}
      />
      <header className="story-head">
        <h2 dir="auto">{story.title}</h2>
        <p className="story-note">{words.how}</p>
        {current === null && isCut && <p className="story-note">{words.ownCut}</p>}
      </header>
      <ol className="story-steps" ref={list}>
        {story.steps.map((step, index) => (
          <StoryStep
            key={step.stepId}
            step={step}
            number={index + 1}
            isCurrent={index === current}
            isLeft={index === reading.left}
            note={index === current ? note : null}
            onOpen={() => go(index)}
          />
        ))}
      </ol>
    </div>
  );
}
