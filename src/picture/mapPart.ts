import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Place } from '../domain/place.ts';
import { PALETTES } from './basemap/palette.ts';
import { settlementsOf } from './basemap/settlements.ts';
import { drawMarks, type StandingMark } from './drawMarks.ts';
import type { GroundSource } from './groundSource.ts';
import type { Rect } from './labels/box.ts';
import { drawLabels } from './labels/drawLabels.ts';
import type { LabelWish } from './labels/label.ts';
import { selectionRadius } from './labels/symbols.ts';
import { placeNames } from './placeNames.ts';
import type { Projection } from './projection.ts';
import type { Sentences } from './sentences.ts';
import { type SvgNode, svg, tenths } from './svg.ts';
import { MARK_INK, type Theme } from './theme.ts';

/** What doesn't change from step to step: the ground, and where its names could stand. */
export type Ground = {
  readonly node: SvgNode;
  readonly names: readonly LabelWish[];
  readonly settlements: readonly Place[];
};

type Kept = { readonly key: string; readonly dataset: Dataset; readonly ground: Ground };
const kept = new WeakMap<GroundSource, Kept>();

/**
 * The ground under a camera. Depends on the dataset (its settlements), camera, size and theme; not on the moment. The last
 * one is kept: as long as none of them changes it is the same object, and a step draws marks and names alone.
 */
export function groundOf(
  dataset: Dataset,
  source: GroundSource,
  projection: Projection,
  theme: Theme,
): Ground {
  const key = JSON.stringify([projection.camera, projection.width, projection.height, theme]);
  const last = kept.get(source);
  if (last?.key === key && last.dataset === dataset) return last.ground;
  const ground = drawnGround(dataset, source, projection, theme);
  kept.set(source, { key, dataset, ground });
  return ground;
}

function drawnGround(dataset: Dataset, source: GroundSource, projection: Projection, theme: Theme): Ground {
  const settlements = settlementsOf(dataset);
  return {
    node: source.node(projection, theme),
    names: source.names(settlements, projection, theme),
    settlements,
  };
}

/** The marks of a moment with all names, over a ground. */
export type Foreground = {
  readonly nodes: readonly SvgNode[];
  /** Places with a control mark in the picture and no name. */
  readonly unnamed: readonly PlaceId[];
};

type ForegroundInput = {
  readonly standing: readonly StandingMark[];
  readonly ground: Ground;
  readonly selected: PlaceId | null;
  /** What lies over the map, in px: no name goes there. */
  readonly covered: readonly Rect[];
  readonly projection: Projection;
  readonly theme: Theme;
  readonly sentences: Sentences;
};

export function foregroundOf(input: ForegroundInput): Foreground {
  const { standing, ground, selected, covered, projection, theme, sentences } = input;
  const { names, settlements } = ground;
  const labels = placeNames({ standing, settlements, ground: names, selected, covered, projection, theme });
  const named = new Set(labels.map(({ wish }) => wish.key));
  const ink = MARK_INK[theme];
  return {
    nodes: [
      selectionOf(standing, ground, selected, projection, theme),
      ...drawMarks(standing, projection.camera.zoom, ink, sentences),
      drawLabels(labels, ink.groundQuiet, PALETTES[theme].placeDot),
    ],
    unnamed: standing
      .filter(({ mark: { held, place } }) => held !== null && !named.has(place.placeId))
      .map(({ mark: { place } }) => place.placeId),
  };
}

/** A thin whole ring around the place whose dossier is open, wider than that of fighting. */
function selectionOf(
  standing: readonly StandingMark[],
  { settlements }: Ground,
  selected: PlaceId | null,
  projection: Projection,
  theme: Theme,
): SvgNode {
  const place =
    standing.find(({ mark }) => mark.place.placeId === selected)?.mark.place ??
    settlements.find(({ placeId }) => placeId === selected);
  if (!place) return svg('g', { 'data-part': 'selection' });
  const [x, y] = projection.project([place.lon, place.lat]);
  const ink = MARK_INK[theme].groundInk;
  return svg(
    'g',
    { 'data-part': 'selection' },
    svg('circle', {
      cx: tenths(x),
      cy: tenths(y),
      r: selectionRadius(projection.camera.zoom),
      fill: ink,
      'fill-opacity': 0.1,
      stroke: ink,
      'stroke-width': 1.5,
    }),
  );
}
