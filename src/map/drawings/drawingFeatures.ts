import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset.ts';
import { type Hatch, hatchName } from '../../picture/drawings/hatch.ts';
import type { Illustration } from '../../picture/drawings/illustration.ts';
import { fading, pieceColour } from '../../picture/drawings/look.ts';
import type { Theme } from '../../picture/theme.ts';

/** What the layers read of a piece of a drawing. An illustration: none of it is a fact of the dataset. */
export type DrawingProperties = {
  readonly illustration: true;
  readonly part: 'area' | 'edge' | 'road';
  /** The places it rests on, parted by spaces. */
  readonly places: string;
  /** Empty where a place is changing hands. */
  readonly party: string;
  readonly settled: boolean;
  readonly colour: string;
  /** The name of the hatching. */
  readonly image: string;
  readonly opacity: number;
};
export type DrawingCollection = FeatureCollection<Feature['geometry'], DrawingProperties>;

export const NO_DRAWING: DrawingCollection = { type: 'FeatureCollection', features: [] };

export type DrawingFeatures = {
  readonly collection: DrawingCollection;
  /** The hatchings behind the image names that occur in it. */
  readonly hatches: ReadonlyMap<string, Hatch>;
};

/** An illustration as one GeoJSON collection for the map. Pure: the same illustration gives the same features. */
export function drawingFeatures(
  { reaches, stretches }: Illustration,
  dataset: Dataset,
  theme: Theme,
): DrawingFeatures {
  const hatches = new Map<string, Hatch>();
  const features = [...reaches, ...stretches].flatMap((piece): DrawingCollection['features'] => {
    const { places, party, settled } = piece;
    const hatch = { settled, colour: pieceColour(piece, dataset, theme) };
    const image = hatchName(hatch);
    const common = {
      illustration: true,
      places: places.join(' '),
      party: party ?? '',
      settled,
      colour: hatch.colour,
      image,
      opacity: 1,
    } as const;
    if ('km' in piece)
      return fading(piece).map(({ line, opacity }) => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line },
        properties: { ...common, part: 'road', opacity },
      }));
    hatches.set(image, hatch);
    return [
      { type: 'Feature', geometry: piece.area, properties: { ...common, part: 'area' } },
      { type: 'Feature', geometry: piece.edge, properties: { ...common, part: 'edge' } },
    ];
  });
  return { collection: { type: 'FeatureCollection', features }, hatches };
}
