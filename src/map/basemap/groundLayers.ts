import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../picture/basemap/palette.ts';
import { sourceOf } from './sources.ts';

/** Sea and land. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'basemap-background', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'basemap-land',
      type: 'fill',
      source: sourceOf('land'),
      paint: {
        'fill-color': ['match', ['get', 'focus'], 1, palette.focus, 2, palette.focusNeighbour, palette.land],
      },
    },
  ];
}

/** Water, roads and lines of administration. The dataset's marks come above these. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'basemap-lake',
      type: 'fill',
      source: sourceOf('lake'),
      paint: { 'fill-color': palette.lake },
    },
    {
      id: 'basemap-river',
      type: 'line',
      source: sourceOf('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          4,
          ['match', ['get', 'rank'], 1, 0.9, 0.4],
          7,
          ['match', ['get', 'rank'], 1, 2, 2, 1.1, 0.8],
          10,
          ['match', ['get', 'rank'], 1, 4.5, 2, 2.8, 2],
        ],
      },
    },
    {
      id: 'basemap-road',
      type: 'line',
      source: sourceOf('road'),
      minzoom: 5.4,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.road,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5.4,
          ['match', ['get', 'rank'], 1, 0.8, 0.5],
          8,
          ['match', ['get', 'rank'], 1, 1.8, 1.2],
        ],
        // Schematic lines claim more the closer one looks: they fade before they could mislead.
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 7.6, 1, 9, 0],
      },
    },
    {
      id: 'basemap-admin1',
      type: 'line',
      source: sourceOf('admin1'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.governorateLine,
        'line-dasharray': [4, 2.5],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.1],
      },
    },
    {
      id: 'basemap-border',
      type: 'line',
      source: sourceOf('border'),
      filter: ['==', ['get', 'kind'], 'other'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.3],
      },
    },
    {
      id: 'basemap-focus-border',
      type: 'line',
      source: sourceOf('border'),
      filter: ['==', ['get', 'kind'], 'focus'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.focusBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 8, 1.9],
      },
    },
  ];
}
