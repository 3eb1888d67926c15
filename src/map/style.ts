import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../picture/theme.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { PALETTES } from '../picture/basemap/palette.ts';
import { basemapStyle, FIRST_NAMES, FIRST_TOWNS, LARGE_TOWNS } from './basemap/style.ts';
import type { MarkFeatures } from './features.ts';
import { MARK_SOURCE, markLayers, sceneNames, townNames } from './layers/markLayers.ts';

/**
 * The whole style of a moment: basemap and marks. Marks lie above the ground and below all names. What is placed first
 * is drawn last: the basemap's largest cities, the gazetteer's places, other towns, mere scenes of events.
 */
export function mapStyle(
  theme: Theme,
  basemap: BasemapData,
  marks: MarkFeatures['collection'],
): StyleSpecification {
  const base = basemapStyle(theme, PALETTES[theme], basemap);
  const indexOf = (id: string) => base.layers.findIndex((layer) => layer.id === id);
  const [names, towns, large] = [indexOf(FIRST_NAMES), indexOf(FIRST_TOWNS), indexOf(LARGE_TOWNS)];
  return {
    ...base,
    // Placement is decided without cross-fading: a scrubbed mark must stand at once.
    transition: { duration: 0, delay: 0 },
    sources: { ...base.sources, [MARK_SOURCE]: { type: 'geojson', data: marks, tolerance: 0 } },
    layers: [
      ...base.layers.slice(0, names),
      ...markLayers(theme),
      ...base.layers.slice(names, towns),
      sceneNames(theme),
      ...base.layers.slice(towns, large),
      ...townNames(theme),
      ...base.layers.slice(large),
    ],
  };
}
