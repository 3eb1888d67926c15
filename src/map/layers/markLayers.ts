import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { MARK_INK, type Theme } from '../../picture/theme.ts';
import type { DotId } from '../basemap/dots.ts';
import { FONT } from '../basemap/fonts.ts';
import { PALETTES } from '../../picture/basemap/palette.ts';
import { RANK } from '../features.ts';

/** The one source of the dataset's marks. */
export const MARK_SOURCE = 'marks';
/** Layers a pointer can open a place from. */
export const MARK_LAYER = 'control-marks';
export const QUIET_LAYER = 'quiet-marks';
export const LABEL_LAYER = 'mark-labels';
export const TOWN_LAYER = 'gazetteer-towns';
export const SCENE_LAYER = 'scene-labels';

/** Names keep their size when a mark that is no control mark comes or goes: only what is held is larger. */
const SMALL = { far: 10.5, near: 12.5 };
const LARGE = { far: 12, near: 15 };
/** Where a name may stand beside its place, named by its own end; to the right while there is room. */
const ANCHORS = [
  'left',
  'top-left',
  'bottom-left',
  'right',
  'top',
  'bottom',
  'top-right',
  'bottom-right',
] as const;
/** A whole number: filters know no other zooms. */
const TOWNS_FROM_ZOOM = 6;
const DOT: DotId = 'basemap-dot';

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

/** Names beside marks and glyphs. */
function names(
  id: string,
  filter: SymbolLayerSpecification['filter'] & {},
  theme: Theme,
): SymbolLayerSpecification {
  const ink = MARK_INK[theme];
  const isHeld: ExpressionSpecification = ['<', ['get', 'rank'], RANK.notReported];
  return {
    id,
    type: 'symbol',
    source: MARK_SOURCE,
    filter,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ['case', isHeld, ['literal', [FONT.bold]], ['literal', [FONT.regular]]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['case', isHeld, LARGE.far, SMALL.far],
        8,
        ['case', isHeld, LARGE.near, SMALL.near],
      ],
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': ['case', ['==', ['get', 'image'], ''], 0.7, 1.15],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': ink.groundInk, 'text-halo-color': ink.ground, 'text-halo-width': 1.6 },
  };
}

/**
 * The gazetteer's settlements without a mark: their names stay, as quiet as those of the basemap's towns, beside a dot
 * or the glyphs of what happened there.
 */
function towns(theme: Theme): SymbolLayerSpecification {
  const palette = PALETTES[theme];
  const isBare: ExpressionSpecification = ['==', ['get', 'quiet'], ''];
  return {
    id: TOWN_LAYER,
    type: 'symbol',
    source: MARK_SOURCE,
    // From afar only the cities: a small town without a mark is not worth the room.
    filter: [
      'all',
      ['>=', ['get', 'rank'], RANK.town],
      ['<', ['get', 'rank'], ['step', ['zoom'], RANK.town + 1, TOWNS_FROM_ZOOM, RANK.scene]],
    ],
    layout: {
      'icon-image': ['case', isBare, DOT, ''],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.45, 9, 0.72],
      'icon-padding': 1,
      'text-field': ['get', 'label'],
      'text-font': [FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, SMALL.far, 8, SMALL.near],
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': ['case', isBare, 0.5, 0.7],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'rank'],
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
export function markLayers(theme: Theme): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  return [selection(theme), quietMarks(), controlMarks()];
}

/** Names of mere scenes of events: a town of the basemap must not lose its name because something happened nearby. */
export function sceneNames(theme: Theme): SymbolLayerSpecification {
  return names(SCENE_LAYER, ['>=', ['get', 'rank'], RANK.scene], theme);
}

/**
 * The names of the gazetteer's places. The last is placed first: the names of towns stand where they stand, and those of
 * the marks that come and go find room around them.
 */
export function townNames(theme: Theme): SymbolLayerSpecification[] {
  return [names(LABEL_LAYER, ['<', ['get', 'rank'], RANK.town], theme), towns(theme)];
}
