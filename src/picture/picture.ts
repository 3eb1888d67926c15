import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { EventState, PlaceState } from '../domain/snapshot.ts';
import type { Camera } from '../domain/view.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { type SvgNode, svg } from './svg.ts';
import type { Theme } from './theme.ts';

/** What a picture is drawn from. Lengths in px; times in ms UTC; degrees WGS 84. */
export type PictureInput = {
  readonly dataset: Dataset;
  readonly t: Instant;
  readonly known: KnownAt;
  /** What is shown, after mode and filter. */
  readonly places: readonly PlaceState[];
  readonly events: readonly EventState[];
  readonly selected: PlaceId | null;
  /** Null: everything the dataset is about. */
  readonly camera: Camera | null;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly text: Catalogue;
  readonly words: TimeWords;
  /** What stands around the map; a page that says these things itself leaves them out. */
  readonly parts: {
    readonly title: boolean;
    readonly date: boolean;
    readonly legend: boolean;
    readonly scale: boolean;
    readonly credit: boolean;
  };
};

/** A mark that can be pressed, in px of the picture. */
export type PictureHit = {
  readonly place: PlaceId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

export type Picture = { readonly root: SvgNode; readonly hits: readonly PictureHit[] };

export function drawPicture(input: PictureInput): Picture {
  return {
    root: svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: input.width, height: input.height }),
    hits: [],
  };
}
