import type { CircleLayerSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MARK_INK, type Theme } from '../../picture/theme.ts';
import { leaders } from './nameLayers.ts';

/** The one source of the dataset's marks. */
export const MARK_SOURCE = 'marks';
/** Layers a pointer can open a place from. */
export const MARK_LAYER = 'control-marks';
export const QUIET_LAYER = 'quiet-marks';

/** The mark of who holds a place. Never hidden by another: a map of control must not lose a place to a label. */
function controlMarks(): SymbolLayerSpecification {
  return {
    id: MARK_LAYER,
    type: 'symbol',
    source: MARK_SOURCE,
    filter: ['!=', ['get', 'image'], ''],
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 1.1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      // Quiet states lie below loud ones where marks touch.
      'symbol-sort-key': ['-', 0, ['get', 'rank']],
    },
  };
}

/** What else happened at a place: a row of small glyphs below the mark. */
function quietMarks(): SymbolLayerSpecification {
  return {
    id: QUIET_LAYER,
    type: 'symbol',
    source: MARK_SOURCE,
    filter: ['!=', ['get', 'quiet'], ''],
    layout: {
      'icon-image': ['get', 'quiet'],
      'icon-offset': ['case', ['==', ['get', 'image'], ''], ['literal', [0, 0]], ['literal', [0, 18]]],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 1.1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

/** The place whose dossier is open: a thin whole ring, wider than that of fighting. */
function selection(theme: Theme): CircleLayerSpecification {
  const ink = MARK_INK[theme];
  return {
    id: 'mark-selection',
    type: 'circle',
    source: MARK_SOURCE,
    filter: ['get', 'selected'],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 17, 8, 22],
      'circle-color': ink.groundInk,
      'circle-opacity': 0.1,
      'circle-stroke-color': ink.groundInk,
      'circle-stroke-width': 1.5,
    },
  };
}

/** What lies below the basemap's names, in drawing order. */
export function markLayers(
  theme: Theme,
): (CircleLayerSpecification | LineLayerSpecification | SymbolLayerSpecification)[] {
  return [selection(theme), leaders(theme), quietMarks(), controlMarks()];
}
