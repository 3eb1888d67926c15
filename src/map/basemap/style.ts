import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapData, BasemapLayer } from './decode.ts';
import { FONT_FACES } from './fonts.ts';
import { groundLayers, lineLayers } from './groundLayers.ts';
import { type Language, labelLayers } from './labelLayers.ts';
import type { Palette, Theme } from './palette.ts';
import { sourceOf } from './sources.ts';

export type BasemapOptions = {
  readonly language?: Language;
  /** Places not to label, by name or GeoNames id, because the dataset labels them itself. */
  readonly hidden?: ReadonlySet<string>;
};

/** Where the map puts its own layers: `map.addLayer(layer, SLOT_BEFORE.marks)`. */
export const SLOT_BEFORE = { 'control-areas': 'basemap-lake', marks: 'basemap-lake-label' } as const;

const ATTRIBUTION = 'Natural Earth · © OpenStreetMap contributors · GeoNames';

/** The offline basemap as a style: no address outside our own origin, no glyph server, no sprite. */
export function basemapStyle(
  theme: Theme,
  palette: Palette,
  data: BasemapData,
  { language = 'en', hidden = new Set() }: BasemapOptions = {},
): StyleSpecification {
  return {
    version: 8,
    name: `basemap ${theme}`,
    'font-faces': FONT_FACES,
    sources: sources({ ...data, place: visiblePlaces(data.place, hidden) }),
    layers: [...groundLayers(palette), ...lineLayers(palette), ...labelLayers(palette, language)],
  };
}

/** The places without the hidden ones; for `setData` when what the dataset shows changes. */
export function visiblePlaces(
  places: BasemapData['place'],
  hidden: ReadonlySet<string>,
): BasemapData['place'] {
  const isShown = ({ name, geonameid }: { readonly name: string; readonly geonameid?: number }) =>
    !hidden.has(name) && !(geonameid !== undefined && hidden.has(String(geonameid)));
  return { ...places, features: places.features.filter(({ properties }) => isShown(properties)) };
}

/** The governorates' areas are not drawn: they are there for search and hover, and stay out of the style. */
function sources(data: BasemapData): Record<string, SourceSpecification> {
  const drawn = Object.entries(data).filter(([layer]) => layer !== 'admin1_area');
  return Object.fromEntries(
    drawn.map(([layer, collection]) => [
      sourceOf(layer as BasemapLayer),
      {
        type: 'geojson',
        data: collection,
        tolerance: 0.2, // the file is generalised already
        ...(layer === 'land' && { attribution: ATTRIBUTION }),
      },
    ]),
  );
}
