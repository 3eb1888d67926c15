import type { Focus, PlaceProperties } from './decode.ts';

/** Points with what is said of them: what names are made of, in GeoJSON's terms. */
type Points<Properties> = {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Properties;
  }[];
};

/** What naming a town needs of it. */
export type TownLayer = Points<Pick<PlaceProperties, 'name' | 'rank' | 'capital'>>;

/** The layers that countries and governorates are named from: those of the basemap file, or of an outline made of it. */
export type NamedAreas = {
  readonly country_label: Points<{ readonly name: string; readonly focus: Focus; readonly small?: true }>;
  readonly admin1_label: Points<{ readonly name: string; readonly code: string }>;
};

/** A river with its name, as lines in degrees. */
export type RiverLayer = {
  readonly features: readonly {
    readonly geometry:
      | { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] }
      | {
          readonly type: 'MultiLineString';
          readonly coordinates: readonly (readonly (readonly number[])[])[];
        };
    readonly properties: { readonly name: string; readonly rank: 1 | 2 | 3 };
  }[];
};
