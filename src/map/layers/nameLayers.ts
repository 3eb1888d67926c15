import type { ExpressionSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../../picture/basemap/palette.ts';
import { MARK_INK, type Theme } from '../../picture/theme.ts';
import { DOT_SIZE, type DotId } from '../basemap/dots.ts';
import { FONT } from '../basemap/fonts.ts';

/** The names of the dataset's places, where the picture sets them. */
export const NAME_SOURCE = 'names';
/** Layers a pointer can open a place from. */
export const LABEL_LAYER = 'mark-labels';
export const TOWN_LAYER = 'gazetteer-towns';
const SIGN_LAYER = 'mark-room';

/** Names keep their size when a mark that is no control mark comes or goes: only what is held is larger. */
const SMALL = { far: 10.5, near: 12.5 };
const LARGE = { far: 12, near: 15 };
const DOT: DotId = 'basemap-dot';
const IS_LOUD: ExpressionSpecification = ['get', 'loud'];

/** Room was found for these names: they stand, and the basemap's keep away from them. */
export const STANDING = {
  'text-field': ['get', 'lines'],
  'text-anchor': ['get', 'anchor'],
  'text-justify': ['get', 'anchor'],
  'text-offset': ['get', 'offset'],
  // Lines are broken already.
  'text-max-width': 100,
  'text-padding': 2,
  'text-allow-overlap': true,
  'text-ignore-placement': false,
} as const satisfies SymbolLayerSpecification['layout'];

function markLabels(theme: Theme): SymbolLayerSpecification {
  const ink = MARK_INK[theme];
  return {
    id: LABEL_LAYER,
    type: 'symbol',
    source: NAME_SOURCE,
    filter: ['all', ['==', ['get', 'part'], 'name'], ['!', ['get', 'town']]],
    layout: {
      ...STANDING,
      'text-font': ['case', IS_LOUD, ['literal', [FONT.bold]], ['literal', [FONT.regular]]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['case', IS_LOUD, LARGE.far, SMALL.far],
        8,
        ['case', IS_LOUD, LARGE.near, SMALL.near],
      ],
    },
    paint: { 'text-color': ink.groundInk, 'text-halo-color': ink.ground, 'text-halo-width': 1.6 },
  };
}

/**
 * The gazetteer's settlements without a mark: their names are as quiet as those of the basemap's towns, beside a dot or
 * the glyphs of what happened there.
 */
function townLabels(theme: Theme): SymbolLayerSpecification {
  const palette = PALETTES[theme];
  return {
    id: TOWN_LAYER,
    type: 'symbol',
    source: NAME_SOURCE,
    filter: ['all', ['==', ['get', 'part'], 'name'], ['get', 'town']],
    layout: {
      ...STANDING,
      'text-font': [FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, SMALL.far, 8, SMALL.near],
      'icon-image': ['case', ['get', 'dot'], DOT, ''],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.45, 9, 0.72],
      'icon-padding': 1,
      'icon-allow-overlap': true,
    },
    paint: {
      'text-color': palette.placeText,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3,
      'icon-color': palette.placeDot,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1,
    },
  };
}

/**
 * Marks are drawn below the names, so MapLibre would place the basemap's names before them, and on them. These unseen
 * squares over them are placed earlier.
 */
function signRoom(): SymbolLayerSpecification {
  return {
    id: SIGN_LAYER,
    type: 'symbol',
    source: NAME_SOURCE,
    filter: ['==', ['get', 'part'], 'sign'],
    layout: {
      'icon-image': DOT,
      'icon-size': ['/', ['get', 'half'], DOT_SIZE / 2],
      'icon-padding': 0,
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
    },
    paint: { 'icon-opacity': 0 },
  };
}

/** Thin lines to names that found no room beside their marks. */
export function leaders(theme: Theme): LineLayerSpecification {
  return {
    id: 'name-leaders',
    type: 'line',
    source: NAME_SOURCE,
    filter: ['==', ['get', 'part'], 'leader'],
    paint: { 'line-color': MARK_INK[theme].groundQuiet, 'line-width': 0.8 },
  };
}

/** In drawing order; MapLibre places the last first. */
export function nameLayers(theme: Theme): SymbolLayerSpecification[] {
  return [signRoom(), markLabels(theme), townLabels(theme)];
}
