import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../picture/theme.ts';
import type { BasemapData } from './basemap/decode.ts';
import { PALETTES } from './basemap/palette.ts';
import { basemapStyle, SLOT_BEFORE } from './basemap/style.ts';
import type { MarkFeatures } from './features.ts';
import { LABEL_LAYER, MARK_SOURCE, markLayers } from './layers/markLayers.ts';

/**
 * The whole style of a moment: basemap and marks. Marks lie above the ground and below the basemap's names; their own
 * names come last, and so are placed first.
 */
export function mapStyle(
  theme: Theme,
  basemap: BasemapData,
  marks: MarkFeatures['collection'],
  hidden: ReadonlySet<string>,
): StyleSpecification {
  const base = basemapStyle(theme, PALETTES[theme], basemap, { hidden });
  const own = markLayers(theme);
  const slot = base.layers.findIndex((layer) => layer.id === SLOT_BEFORE.marks);
  const at = slot === -1 ? base.layers.length : slot;
  return {
    ...base,
    // Placement is decided without cross-fading: a scrubbed mark must stand at once.
    transition: { duration: 0, delay: 0 },
    sources: { ...base.sources, [MARK_SOURCE]: { type: 'geojson', data: marks, tolerance: 0 } },
    layers: [
      ...base.layers.slice(0, at),
      ...own.filter((layer) => layer.id !== LABEL_LAYER),
      ...base.layers.slice(at),
      ...own.filter((layer) => layer.id === LABEL_LAYER),
    ],
  };
}
