import { loadStory } from '../dataset/loadStory.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Story } from '../domain/story.ts';
import { showsStep, viewOfLink } from '../domain/storyView.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { FIELDS } from '../url/fields.ts';
import { formatParam } from '../url/params.ts';

/**
 * Fetches the story of a dataset into the store, and goes to the step that the link names.
 *
 * @param datasetUrl the address that the dataset came from
 * @throws HintedError when it can't be fetched or read
 * @throws the signal's reason when it was aborted
 */
export async function storyInto(
  store: DashboardStore,
  datasetUrl: string,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<void> {
  const story = await loadStory(datasetUrl, dataset, signal);
  signal.throwIfAborted();
  openStep(store, story);
  store.getState().setStory({ kind: 'ready', story });
}

/** A step that the story doesn't have is told like any other part of a link that wasn't understood. */
function openStep(store: DashboardStore, { steps }: Story): void {
  const { view, ignored, setView, setIgnored } = store.getState();
  if (view.story === null) return;
  const step = steps.find(({ stepId }) => stepId === view.story);
  if (!step) {
    setIgnored([...ignored, formatParam(FIELDS.story.key, view.story)]);
    setView({ story: null });
    return;
  }
  const linked = viewOfLink(view, step);
  if (linked !== view) setView(linked);
  // The link says otherwise than the step: that is a reader who has left it.
  if (!showsStep(linked, step)) setView({ story: null });
}
