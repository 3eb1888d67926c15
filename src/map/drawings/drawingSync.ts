import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Drawing, View } from '../../domain/view.ts';
import { geometryAtHand, fetchGeometry } from '../../picture/drawings/late.ts';
import type { Theme } from '../../picture/theme.ts';
import type { DrawingCollection } from './drawingFeatures.ts';
import { DRAWING_SOURCE } from './drawingLayers.ts';
import type { DrawingScene } from './drawingScene.ts';

/** Keeps the drawing on a map equal to a view. */
export type DrawingSync = {
  readonly draw: (view: View, theme: Theme) => void;
  /** The map has a new style: what it shows of the drawing isn't known any more. */
  readonly forget: () => void;
  /** What has not come yet isn't waited for any more. */
  readonly stop: () => void;
};

/** `onCome`: what computes the drawings has come, and there is something to draw. */
export function drawingSync(map: MapLibreMap, scene: DrawingScene, onCome: () => void): DrawingSync {
  let drawn: DrawingCollection | null = null;
  /** For which drawing it was fetched: what can't be had is asked for again with the next choice, not with each frame. */
  let asked: Drawing = 'places';
  let stopped = false;

  function fetchFor(drawing: Drawing): void {
    if (drawing === asked) return;
    asked = drawing;
    if (drawing === 'places' || geometryAtHand()) return;
    fetchGeometry().then(() => {
      if (!stopped) onCome();
    }, console.warn);
  }

  return {
    draw(view, theme) {
      fetchFor(view.drawing);
      const source = map.getSource<GeoJSONSource>(DRAWING_SOURCE);
      const next = scene.drawing(view, theme);
      if (!source || next === drawn) return;
      drawn = next;
      void source.setData(next);
    },
    forget() {
      drawn = null;
    },
    stop() {
      stopped = true;
    },
  };
}
