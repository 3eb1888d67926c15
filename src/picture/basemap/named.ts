import type { Focus, PlaceProperties } from './decode.ts';

/** Points with what is said of them: what names are made of, in GeoJSON's terms. */
type Points<Properties> = {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Properties;
  }[];
};

/** What naming a town needs of it. */
export type TownLayer = Points<Pick<PlaceProperties, 'name' | 'rank'> & { readonly capital?: boolean }>;

/** The layers that countries and governorates are named from: those of the basemap file, or of an outline made of it. */
export type NamedAreas = {
  readonly country_label: Points<{ readonly name: string; readonly focus: Focus; readonly small?: boolean }>;
  readonly admin1_label: Points<{ readonly name: string; readonly code: string }>;
};
