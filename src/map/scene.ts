import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../domain/view.ts';
import type { MarkDrawing } from '../picture/mark.ts';
import { type PlaceMark, placeMarks } from '../picture/placeMarks.ts';
import type { Theme } from '../picture/theme.ts';
import { momentOf } from '../store/selectors.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { basemapDots } from './basemap/dots.ts';
import { type DrawingScene, drawingScene } from './drawings/drawingScene.ts';
import { type MarkFeatures, markFeatures } from './features.ts';
import { IMAGE_PIXEL_RATIO, paint } from './images.ts';
import { type NameFeatures, NO_NAMES } from './nameFeatures.ts';
import { type Choices, namePlacer, type PlacedNames, type Stage } from './placedNames.ts';
import { foreignTowns, settlementsOf } from '../picture/basemap/settlements.ts';
import { mapStyle } from './style.ts';

/** What there is to draw of a view: the map as a function of the state. */
export type Scene = {
  readonly marks: (view: View, theme: Theme) => MarkFeatures['collection'];
  /** The names, where they have room: for a stage, beside those placed before. */
  readonly names: (view: View, stage: Stage, previous?: Choices) => PlacedNames;
  readonly style: (view: View, theme: Theme, names?: NameFeatures) => StyleSpecification;
  /** The illustration beside the marks. */
  readonly drawings: DrawingScene;
  /** Degrees of the place whose dossier is open, null without one. */
  readonly selected: (view: View) => readonly [lon: number, lat: number] | null;
  /** Adds an image that the style names, if it is one of ours. */
  readonly addImage: (map: MapLibreMap, id: string) => void;
};

/**
 * @param marksOf the marks of a view: those of the dataset, where nothing else is said
 * @param withGround the names of the basemap's towns and areas are placed too
 */
export function createScene(
  dataset: Dataset,
  basemap: BasemapData,
  marksOf: (view: View) => readonly PlaceMark[] = (view) => marksIn(dataset, view),
  withGround = false,
): Scene {
  const images = new Map<string, MarkDrawing>();
  const dots = basemapDots();
  const settlements = settlementsOf(dataset);
  const ground = { ...basemap, place: foreignTowns(basemap.place, settlements) };
  const place = namePlacer(dataset, basemap, settlements, withGround);
  const drawings = drawingScene(dataset, basemap);
  return { marks, names, style, drawings, selected, addImage };

  function marks(view: View, theme: Theme): MarkFeatures['collection'] {
    const { collection, images: found } = markFeatures(marksOf(view), settlements, theme, view.place);
    for (const [name, drawing] of found) images.set(name, drawing);
    return collection;
  }

  function names(view: View, stage: Stage, previous?: Choices): PlacedNames {
    return place({ marks: marksOf(view), selected: view.place, stage, previous });
  }

  function style(view: View, theme: Theme, names = NO_NAMES): StyleSpecification {
    return mapStyle(theme, ground, marks(view, theme), names, drawings.drawing(view, theme));
  }

  function selected({ place }: View): readonly [number, number] | null {
    const entry = place === null ? undefined : dataset.places.get(place);
    return entry ? [entry.lon, entry.lat] : null;
  }

  function addImage(map: MapLibreMap, id: string): void {
    const drawing = images.get(id);
    if (drawing) map.addImage(id, paint(drawing), { pixelRatio: IMAGE_PIXEL_RATIO });
    drawings.addHatch(map, id);
    const dot = dots.find((known) => known.id === id);
    if (dot) map.addImage(id, dot.image, dot.options);
  }
}

function marksIn(dataset: Dataset, view: View): PlaceMark[] {
  const { shown } = momentOf(dataset, view);
  return placeMarks(dataset, shown.places, shown.events);
}
