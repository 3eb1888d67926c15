import { isFiltering } from '../../domain/filter.ts';
import type { Step } from '../../domain/story.ts';
import { showsStep } from '../../domain/storyView.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { cardOf, type EmbedSite, PICTURE } from '../../export/site.ts';
import type { Fallback } from '../../export/snippets.ts';
import { captionOf, namesOf, type Shown } from '../../export/viewWords.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import type { Addresses } from './addresses.ts';

/** A picture that the site publishes: of a step of the story, or of the dataset's last moment. */
export type SitePicture = {
  readonly address: string;
  readonly of: 'step' | 'last-moment';
  /** Whether it shows this very view. */
  readonly isOfView: boolean;
};

/** What decides whether a picture of the site may stand for a view. */
export type Embedded = {
  readonly view: View;
  readonly steps: readonly Step[];
  readonly isFrozen: boolean;
};

/**
 * Which of the site's pictures stands for a view. Null where one would mislead: for other data than the site's own; for a
 * frozen embed, as the site's pictures follow corrections; for a cut, as they show what was reported after it.
 */
export function pictureOf(
  { cards }: Pick<EmbedSite, 'cards'>,
  { view, steps, isFrozen }: Embedded,
  { file }: Pick<Addresses, 'file'>,
): SitePicture | null {
  const { data, story, t, known, mode, camera, drawing, place } = view;
  if (data !== null || isFrozen) return null;
  const step = steps.find(({ stepId }) => stepId === story);
  if (step && cards && showsStep(view, step) && !isFiltering(view))
    return { address: file(cardOf(step.stepId)), of: 'step', isOfView: true };
  if (known !== 'all') return null;
  const isOfView =
    !isFiltering(view) &&
    [t, camera, place].every((part) => part === null) &&
    [mode, drawing].join() === [DEFAULT_VIEW.mode, DEFAULT_VIEW.drawing].join();
  return { address: file(PICTURE), of: 'last-moment', isOfView };
}

/** What a picture of the site is called: without counts, which a correction could make wrong. */
export function altOf(shown: Shown, { of }: SitePicture): string {
  if (of === 'step') return namesOf(shown, false).frame;
  return lateWords(shown.text).embedding.written.lastMoment(isolated(shown.dataset.title));
}

/** What stands in place of the map where no script runs. A picture of another moment says so. */
export function fallbackOf(shown: Shown, picture: SitePicture | null): Fallback {
  const words = captionOf(shown);
  if (picture === null) return { picture: null, words };
  const { instead } = lateWords(shown.text).embedding.written;
  return {
    picture: { address: picture.address, alt: altOf(shown, picture) },
    words: picture.isOfView ? words : `${instead} ${words}`,
  };
}
