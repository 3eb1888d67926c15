import type { Step } from '../../domain/story.ts';
import { showsStep, viewOfLink } from '../../domain/storyView.ts';
import type { View } from '../../domain/view.ts';
import type { Telling } from './telling.ts';

/** The step that is read, and those beside it. */
export type StepShown = {
  readonly step: Step;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly previous: Step | null;
  readonly next: Step | null;
  /** A reader has moved on by themselves: what is shown is no longer what the step says. */
  readonly isLeft: boolean;
};

/** The step that the view names; null without one, or when the story has no such step. */
export function stepOf({
  story,
  view,
  moment,
}: Pick<Telling, 'story' | 'view' | 'moment'>): StepShown | null {
  const steps = story?.steps ?? [];
  const index = steps.findIndex(({ stepId }) => stepId === view.story);
  const step = steps[index];
  if (!step) return null;
  return {
    step,
    number: index + 1,
    of: steps.length,
    previous: steps[index - 1] ?? null,
    next: steps[index + 1] ?? null,
    isLeft: !showsStep({ ...view, t: moment.t }, step),
  };
}

/** What a link that names a step and no moment shows: the step says what the link doesn't. Null: the link says it all. */
export function linkedStep({ story, view }: Pick<Telling, 'story' | 'view'>): View | null {
  const step = story?.steps.find(({ stepId }) => stepId === view.story);
  return step && view.t === null ? viewOfLink(view, step) : null;
}
