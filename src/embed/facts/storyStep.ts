import type { Dataset } from '../../domain/dataset.ts';
import { momentOf } from '../../domain/moment.ts';
import type { Step, Story } from '../../domain/story.ts';
import { showsStep, viewOfLink } from '../../domain/storyView.ts';
import type { View } from '../../domain/view.ts';
import { embedFacts as text } from '../../text/en/embedFacts.ts';
import { isolated } from '../../text/isolate.ts';
import { formatParam } from '../../url/params.ts';
import type { EmbedCore } from '../core/contract.ts';
import { momentIn } from '../core/state.ts';
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

/**
 * Opens, once, the step that a link names without a moment: what it shows is the step's to say, whatever its readers may
 * change. Where somebody has moved the clock by then it stays, as the link's own moment. A step that the story doesn't
 * have is named no more.
 */
export function openStep({ store, slice, say }: EmbedCore, dataset: Dataset, story: Story | null): void {
  const { view, t } = store.get();
  if (view.story === null) return;
  if (!story?.steps.some(({ stepId }) => stepId === view.story)) {
    store.set({ view: { ...view, story: null } });
    say(text.embed.ignored([isolated(formatParam('story', view.story))]));
    return;
  }
  if (view.t !== null) return;
  const isMoved = t !== momentIn(slice().period, view, null);
  const shown = isMoved ? null : linkedStep({ story, view });
  store.set(shown ? { view: shown, t: momentOf(dataset, shown).t } : { view: { ...view, t } });
}
