import type { CircleLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MARK_INK, type Theme } from '../../picture/theme.ts';
import { FONT } from '../basemap/fonts.ts';

/** The one source of the dataset's marks. */
export const MARK_SOURCE = 'marks';
/** Layers a pointer can open a place from. */
export const MARK_LAYER = 'control-marks';
export const QUIET_LAYER = 'quiet-marks';
export const LABEL_LAYER = 'mark-labels';

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

/** Names beside the marks, placed last and therefore first: the gazetteer's names win over the basemap's. */
function labels(theme: Theme): SymbolLayerSpecification {
  const ink = MARK_INK[theme];
  return {
    id: LABEL_LAYER,
    type: 'symbol',
    source: MARK_SOURCE,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [
        'case',
        ['<', ['get', 'rank'], 10],
        ['literal', [FONT.bold]],
        ['literal', [FONT.regular]],
      ],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['case', ['<', ['get', 'rank'], 10], 12, 10.5],
        8,
        ['case', ['<', ['get', 'rank'], 10], 15, 12.5],
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['case', ['==', ['get', 'image'], ''], 0.7, 1.15],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': ink.groundInk, 'text-halo-color': ink.ground, 'text-halo-width': 1.6 },
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

/** In drawing order. */
export function markLayers(theme: Theme): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  return [selection(theme), quietMarks(), controlMarks(), labels(theme)];
}
