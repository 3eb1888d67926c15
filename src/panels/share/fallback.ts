import { isFiltering } from '../../domain/filter.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { cardOf, type EmbedSite, PICTURE } from '../../export/site.ts';
import type { Fallback } from '../../export/snippets.ts';
import { altTextOf, captionOf, type Shown } from '../../export/viewWords.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import type { Addresses } from './addresses.ts';

/** A picture that the site publishes: of this very view, or of the dataset's last moment. */
export type SitePicture = { readonly address: string; readonly isOfView: boolean };

/** Which of the site's pictures stands for a view; null for other data than the site's own. */
export function pictureOf(
  { cards }: Pick<EmbedSite, 'cards'>,
  view: View,
  { file }: Pick<Addresses, 'file'>,
): SitePicture | null {
  if (view.data !== null) return null;
  if (view.story !== null && cards) return { address: file(cardOf(view.story)), isOfView: true };
  const { t, known, mode, camera, drawing, place } = view;
  const isOfView =
    !isFiltering(view) &&
    [t, camera, place].every((part) => part === null) &&
    [known, mode, drawing].join() === [DEFAULT_VIEW.known, DEFAULT_VIEW.mode, DEFAULT_VIEW.drawing].join();
  return { address: file(PICTURE), isOfView };
}

/** What stands in place of the map where no script runs. A picture of another moment says so. */
export function fallbackOf(shown: Shown, picture: SitePicture | null): Fallback {
  const { written } = lateWords(shown.text).embedding;
  const alt = altTextOf(shown);
  const words = captionOf(shown);
  if (picture === null) return { picture: null, words };
  const { address, isOfView } = picture;
  if (isOfView) return { picture: { address, alt }, words };
  return {
    picture: { address, alt: written.lastMoment(isolated(shown.dataset.title)) },
    words: `${written.instead} ${words}`,
  };
}
