import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../../domain/dataset.ts';
import type { View } from '../../domain/view.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { drawHatch, type Hatch } from '../../picture/drawings/hatch.ts';
import type { Illustration } from '../../picture/drawings/illustration.ts';
import { illustrate } from '../../picture/drawings/illustrate.ts';
import type { Theme } from '../../picture/theme.ts';
import { momentOf } from '../../store/selectors.ts';
import { IMAGE_PIXEL_RATIO, paint } from '../images.ts';
import { type DrawingCollection, drawingFeatures, NO_DRAWING } from './drawingFeatures.ts';

/** What there is to draw beside the marks: the same collection as long as nothing of it changes. */
export type DrawingScene = {
  readonly drawing: (view: View, theme: Theme) => DrawingCollection;
  /** Adds a hatching that the style names, if it is one of ours. */
  readonly addHatch: (map: MapLibreMap, id: string) => void;
};

type Kept = {
  readonly illustration: Illustration;
  readonly theme: Theme;
  readonly collection: DrawingCollection;
};

/** Nothing as long as no drawing is chosen, or what computes it hasn't come. */
export function drawingScene(dataset: Dataset, basemap: BasemapData): DrawingScene {
  const hatches = new Map<string, Hatch>();
  let kept: Kept | null = null;
  return { drawing, addHatch };

  function drawing(view: View, theme: Theme): DrawingCollection {
    if (view.drawing === 'places') return NO_DRAWING;
    const illustration = illustrate(view.drawing, dataset, basemap, momentOf(dataset, view));
    if (!illustration) return NO_DRAWING;
    if (kept?.illustration === illustration && kept.theme === theme) return kept.collection;
    const drawn = drawingFeatures(illustration, dataset, theme);
    for (const [name, hatch] of drawn.hatches) hatches.set(name, hatch);
    kept = { illustration, theme, collection: drawn.collection };
    return drawn.collection;
  }

  function addHatch(map: MapLibreMap, id: string): void {
    const hatch = hatches.get(id);
    if (hatch) map.addImage(id, paint(drawHatch(hatch)), { pixelRatio: IMAGE_PIXEL_RATIO });
  }
}
