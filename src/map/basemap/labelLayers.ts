import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { DotId } from './dots.ts';
import { FONT } from './fonts.ts';
import type { Palette } from '../../picture/basemap/palette.ts';
import { sourceOf } from './sources.ts';

const DOT: DotId = 'basemap-dot';
const RING: DotId = 'basemap-ring';

/** Per rank of place: from which zoom it may be named, and the size of its name at zooms 4 and 8. */
const PLACE_RANKS = [
  { rank: 4, minzoom: 7.3, small: 9, large: 11, dot: 0.45 },
  { rank: 3, minzoom: 6.4, small: 9.5, large: 12, dot: 0.5 },
  { rank: 2, minzoom: 4.9, small: 10.5, large: 13, dot: 0.6 },
  { rank: 1, minzoom: 3, small: 11.5, large: 15, dot: 0.7 },
] as const;

/** All names. MapLibre places the last layer first, so the order rises with what must not be missing. */
export function labelLayers(palette: Palette): SymbolLayerSpecification[] {
  return [
    lakeLabels(palette),
    riverLabels(palette),
    governorateLabels(palette),
    countryLabels(palette),
    ...PLACE_RANKS.map((rank) => placeLabels(palette, rank)),
  ];
}

const NAME: ExpressionSpecification = ['get', 'name'];
const CAPITALS: ExpressionSpecification = ['upcase', NAME];

function lakeLabels(palette: Palette): SymbolLayerSpecification {
  return {
    id: 'basemap-lake-label',
    type: 'symbol',
    source: sourceOf('lake'),
    minzoom: 6.6,
    filter: ['has', 'name'],
    layout: {
      'text-field': NAME,
      'text-font': [FONT.italic],
      'text-size': 10.5,
      'text-max-width': 6,
    },
    paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}

function riverLabels(palette: Palette): SymbolLayerSpecification {
  return {
    id: 'basemap-river-label',
    type: 'symbol',
    source: sourceOf('river'),
    minzoom: 6,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': NAME,
      'text-font': [FONT.italic],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10, 9, 12.5],
      'text-letter-spacing': 0.06,
      'text-max-angle': 35,
    },
    paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

function governorateLabels(palette: Palette): SymbolLayerSpecification {
  return {
    id: 'basemap-governorate-label',
    type: 'symbol',
    source: sourceOf('admin1_label'),
    minzoom: 5.2,
    layout: {
      'text-field': CAPITALS,
      'text-font': [FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 8.5, 8, 12],
      'text-letter-spacing': 0.1,
      'text-max-width': 7,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.governorateText, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}

function countryLabels(palette: Palette): SymbolLayerSpecification {
  const isFocus: ExpressionSpecification = ['==', ['get', 'focus'], 1];
  const isSmall: ExpressionSpecification = ['has', 'small'];
  return {
    id: 'basemap-country-label',
    type: 'symbol',
    source: sourceOf('country_label'),
    maxzoom: 7.5,
    layout: {
      'text-field': CAPITALS,
      'text-font': [FONT.bold],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['case', isFocus, 13, isSmall, 8, 10],
        7,
        ['case', isFocus, 20, isSmall, 11, 14],
      ],
      'text-letter-spacing': 0.16,
      'text-max-width': 8,
      'symbol-sort-key': ['case', isFocus, 0, isSmall, 2, 1],
    },
    paint: { 'text-color': palette.countryText, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}

/** Dot and name collide as one: no dot without a name, no name without its dot. */
function placeLabels(
  palette: Palette,
  { rank, minzoom, small, large, dot }: (typeof PLACE_RANKS)[number],
): SymbolLayerSpecification {
  return {
    id: `basemap-place-${rank}`,
    type: 'symbol',
    source: sourceOf('place'),
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': ['case', ['has', 'capital'], RING, DOT],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, dot * 0.75, 9, dot * 1.2],
      'icon-padding': 1,
      'text-field': NAME,
      'text-font': [rank === 1 ? FONT.bold : FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, small, 8, large],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    paint: {
      'text-color': rank <= 2 ? palette.placeText : palette.minorPlaceText,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3,
      'icon-color': palette.placeDot,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1,
    },
  };
}
