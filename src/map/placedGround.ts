import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { NAME_SOURCE, STANDING } from './layers/nameLayers.ts';
import { GROUND_LAYERS } from './nameFeatures.ts';

/**
 * A style whose towns and areas are named where the picture names them, and look as the basemap sets them: what a map
 * places by itself would be other names in other spots.
 */
export function withPlacedGround(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.map(placed) };
}

function placed(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || !GROUND_LAYERS.has(layer.id)) return layer;
  const layout: Record<string, unknown> = { ...layer.layout };
  for (const name of ['text-variable-anchor', 'text-radial-offset', 'symbol-sort-key']) delete layout[name];
  return {
    ...layer,
    source: NAME_SOURCE,
    filter: ['==', ['get', 'like'], layer.id],
    layout: {
      ...layout,
      ...STANDING,
      'text-size': ['get', 'size'],
      'icon-allow-overlap': true,
    },
  };
}
