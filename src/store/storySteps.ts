import { isFiltering } from '../domain/filter.ts';
import type { Step, Story } from '../domain/story.ts';
import { viewOfStep } from '../domain/storyView.ts';
import type { DashboardState, DashboardStore } from './dashboardStore.ts';

/** Where a reader stands in a story. */
export type Reading = {
  /** Index of the step that is shown; null: none, or the reader has left it. */
  readonly current: number | null;
  /** Index of the step that was left, and not since returned to. */
  readonly left: number | null;
};

/** Where a reader stands in a story: at a step, beside one that was left, or not yet in it. */
export function readingOf(
  { steps }: Story,
  story: DashboardState['view']['story'],
  last: DashboardState['lastStep'],
): Reading {
  const indexOf = (id: typeof last) => {
    const index = steps.findIndex(({ stepId }) => stepId === id);
    return index === -1 ? null : index;
  };
  return { current: indexOf(story), left: story === null ? indexOf(last) : null };
}

/** Shows a step: both clocks, camera, what is open. Answers whether a filter was lifted for it. */
export function showStep(store: DashboardStore, step: Step): boolean {
  const { view, setView, setPlaying } = store.getState();
  setPlaying(false);
  setView(viewOfStep(step));
  return isFiltering(view);
}
