import type { Dataset } from '../domain/dataset.ts';
import type { Place } from '../domain/place.ts';
import type { Camera } from '../domain/view.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { reachOf } from '../picture/labels/symbols.ts';
import type { PlaceMark } from '../picture/placeMarks.ts';
import { steadyOrder } from '../picture/labels/steadyOrder.ts';
import { basemapNames } from '../picture/basemapGround.ts';
import { placeNames, placeNamesBeyond, signsOf } from '../picture/placeNames.ts';
import { type Projection, projectionOf } from '../picture/projection.ts';
import { standingMarks } from '../picture/standing.ts';
import type { Theme } from '../picture/theme.ts';
import { groundNameFeatures, type Named, type NameFeatures, nameFeatures } from './nameFeatures.ts';
import type { Room } from './room.ts';

/** Where a map is looked at, and what lies over it. */
export type Stage = Room & { readonly camera: Camera };

/** Which of its stands each name has taken. */
export type Choices = ReadonlyMap<string, number>;

export type PlacedNames = { readonly collection: NameFeatures; readonly choices: Choices };

export type NamesOf = {
  readonly marks: readonly PlaceMark[];
  readonly selected: Place['placeId'] | null;
  readonly stage: Stage;
  /** Of the placement before: names keep their sides of the marks. */
  readonly previous: Choices | undefined;
};

/** Only colours depend on it, and those are the style's. */
const ANY_THEME: Theme = 'light';

/**
 * The names of the dataset's places in the same spots as in the still picture, for one map after another; with
 * `withGround` those of the basemap's towns, countries and governorates too.
 */
export function namePlacer(
  dataset: Dataset,
  basemap: BasemapData,
  settlements: readonly Place[],
  withGround = false,
) {
  const ids = new Set(settlements.map(({ placeId }) => placeId));
  let kept: { readonly key: string; readonly names: ReturnType<typeof basemapNames> } | null = null;
  let last: { readonly key: string; readonly steady: boolean; readonly placed: PlacedNames } | null = null;
  return names;

  /** What no step of the clock has changed is the same object as before. */
  function names(input: NamesOf): PlacedNames {
    const key = keyOf(input);
    const steady = input.previous !== undefined;
    // Names that had to keep their sides may stand elsewhere when they needn't; the others are good for both.
    if (last?.key === key && (steady || !last.steady)) return last.placed;
    const placed = place(input);
    last = { key, steady, placed };
    return placed;
  }

  function place({ marks, selected, stage, previous }: NamesOf): PlacedNames {
    const { camera, size, covered } = stage;
    const projection = projectionOf(camera, size);
    const what = { settlements, selected, covered, projection, theme: ANY_THEME };
    const standing = standingMarks(marks, projection);
    const inside = placeNames({
      ...what,
      standing,
      ground: groundUnder(projection),
      ...(previous ? { order: steadyOrder(previous) } : {}),
    });
    const around = { ...what, standing: standingMarks(marks, projection, Math.max(size.width, size.height)) };
    const labels = [...inside, ...placeNamesBeyond(around, inside)].filter(({ wish }) => wish.own);
    const own = nameFeatures(labels, placeOf(marks), [...signsOf(around), ...covered], projection);
    const ground = withGround ? groundNameFeatures(inside, projection) : [];
    return {
      collection: { ...own, features: [...ground, ...own.features] },
      choices: choicesOf(inside),
    };
  }

  function groundUnder(projection: Projection) {
    const key = JSON.stringify([projection.camera, projection.width, projection.height]);
    if (kept?.key !== key) kept = { key, names: basemapNames(basemap, settlements, projection, ANY_THEME) };
    return kept.names;
  }

  function placeOf(marks: readonly PlaceMark[]) {
    const held = new Set(marks.filter((mark) => mark.held).map(({ place }) => place.placeId));
    return (key: string): Named | undefined => {
      const place = dataset.places.get(key as Place['placeId']);
      return place && { ...place, town: ids.has(place.placeId) && !held.has(place.placeId) };
    };
  }
}

/** All that the names depend on: of a mark no more than its size, and how loud its name is. */
function keyOf({ marks, selected, stage }: NamesOf): string {
  const { camera, size, covered } = stage;
  const sizes = marks.map(({ place, held, mark, quiet }) => [
    place.placeId,
    held === null ? 0 : held.word === 'not_reported' ? 1 : 2,
    mark && reachOf(mark),
    quiet.length,
  ]);
  return JSON.stringify([camera, size, covered, selected, sizes]);
}

function choicesOf(labels: readonly PlacedLabel[]): Choices {
  return new Map(labels.map(({ wish, choice }) => [wish.key, choice]));
}
