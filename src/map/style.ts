import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../picture/theme.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { PALETTES } from '../picture/basemap/palette.ts';
import { basemapStyle, FIRST_NAMES } from './basemap/style.ts';
import { type DrawingCollection, NO_DRAWING } from './drawings/drawingFeatures.ts';
import { DRAWING_SOURCE, drawingLayers } from './drawings/drawingLayers.ts';
import type { MarkFeatures } from './features.ts';
import { MARK_SOURCE, markLayers } from './layers/markLayers.ts';
import { NAME_SOURCE, nameLayers } from './layers/nameLayers.ts';
import type { NameFeatures } from './nameFeatures.ts';

/**
 * The whole style of a moment: basemap, marks and names. Marks lie above the ground and below all names. What is drawn
 * last is placed first: the names of the dataset's places, which have their room, then the basemap's around them.
 */
export function mapStyle(
  theme: Theme,
  basemap: BasemapData,
  marks: MarkFeatures['collection'],
  names: NameFeatures,
  drawing: DrawingCollection = NO_DRAWING,
): StyleSpecification {
  const base = basemapStyle(theme, PALETTES[theme], basemap);
  const first = base.layers.findIndex(({ id }) => id === FIRST_NAMES);
  return {
    ...base,
    // Placement is decided without cross-fading: a scrubbed mark must stand at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      ...base.sources,
      [DRAWING_SOURCE]: { type: 'geojson', data: drawing, tolerance: 0 },
      [MARK_SOURCE]: { type: 'geojson', data: marks, tolerance: 0 },
      [NAME_SOURCE]: { type: 'geojson', data: names, tolerance: 0 },
    },
    layers: [
      ...base.layers.slice(0, first),
      ...drawingLayers(theme),
      ...markLayers(theme),
      ...base.layers.slice(first),
      ...nameLayers(theme),
    ],
  };
}
