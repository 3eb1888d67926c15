import type { Dataset } from '../domain/dataset.ts';
import { type Moment, momentOf } from '../domain/moment.ts';
import { instant, type Instant } from '../domain/instant.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { View } from '../domain/view.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { fetchGeometry } from '../picture/drawings/late.ts';
import type { Theme } from '../picture/theme.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Size } from './sizes.ts';

/** What a picture or a clip is made from: the view, and all that it is drawn with. */
export type Look = {
  readonly dataset: Dataset;
  readonly basemap: BasemapData;
  /** What computes the drawing beside the marks; null where the view has none. */
  readonly geometry: Awaited<ReturnType<typeof fetchGeometry>> | null;
  readonly view: View;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly theme: Theme;
  /** Of the map on the page, in px: what it shows is what a picture of another shape shows. */
  readonly screen: Size | null;
  /** Address of the view, as a link; null where there is none to give. */
  readonly link: string | null;
  /** What has to be said beside the date: what a drawing assumes, that a filter is on. */
  readonly notes: readonly string[];
};

/** The moment that the view shows. */
export function shownMoment({ dataset, view }: Look): Moment {
  return momentOf(dataset, view);
}

/** The same view at other clocks; a window of a width of its own comes along, as it does when the page plays. */
export function momentAt(look: Look, t: Instant, known: KnownAt): Moment {
  const { dataset, view } = look;
  const here = shownMoment(look);
  const from = view.from === null || here.from === null ? null : instant(t - (here.t - here.from));
  return momentOf(dataset, { ...view, t, known, from });
}
