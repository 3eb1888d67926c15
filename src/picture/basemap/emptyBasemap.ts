import type { FeatureCollection } from 'geojson';
import type { Box } from '../../domain/dataset.ts';
import type { BasemapData } from './decode.ts';

/** Bare land without a line on it: what the marks stand on when the basemap can't be had. No coast, no border is claimed. */
export function emptyBasemap([west, south, east, north]: Box): BasemapData {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    land: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { iso: '', focus: 0 },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ],
    },
    border: none(),
    admin1: none(),
    admin1_area: none(),
    admin1_label: none(),
    lake: none(),
    river: none(),
    road: none(),
    place: none(),
    country_label: none(),
  };
}

function none(): FeatureCollection<never, never> {
  return { type: 'FeatureCollection', features: [] };
}
