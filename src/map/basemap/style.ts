import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../../picture/theme.ts';
import type { BasemapData, BasemapLayer } from '../../picture/basemap/decode.ts';
import { FONT_FACES } from './fonts.ts';
import { groundLayers, lineLayers } from './groundLayers.ts';
import { labelLayers } from './labelLayers.ts';
import type { Palette } from '../../picture/basemap/palette.ts';
import { sourceOf } from './sources.ts';

/** The lowest layer of names: the map puts its marks before it. */
export const FIRST_NAMES = 'basemap-lake-label';

/** The offline basemap as a style: no address outside our own origin, no glyph server, no sprite. */
export function basemapStyle(theme: Theme, palette: Palette, data: BasemapData): StyleSpecification {
  return {
    version: 8,
    name: `basemap ${theme}`,
    'font-faces': FONT_FACES,
    sources: sources(data),
    layers: [...groundLayers(palette), ...lineLayers(palette), ...labelLayers(palette)],
  };
}

/** The governorates' areas are not drawn: they are there for search and hover, and stay out of the style. */
function sources(data: BasemapData): Record<string, SourceSpecification> {
  const drawn = Object.entries(data).filter(([layer]) => layer !== 'admin1_area');
  return Object.fromEntries(
    drawn.map(([layer, collection]) => [
      sourceOf(layer as BasemapLayer),
      // The file is generalised already.
      { type: 'geojson', data: collection, tolerance: 0.2 },
    ]),
  );
}
