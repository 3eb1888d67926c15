import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;
/** English in letters of Latin-1; Arabic without vowel signs. */
type Named = { readonly name: string; readonly name_ar: string };
type Governorate = Named & { readonly iso: string; readonly code: string };
/** 1 = the country the map is about, 2 = a neighbour shown with its governorates, 0 = any other. */
export type Focus = 0 | 1 | 2;
export type PlaceProperties = Named & {
  readonly rank: 1 | 2 | 3 | 4;
  readonly capital?: true;
  readonly geonameid?: number;
};

/** The layers of `public/basemap/basemap.topo.json` as scripts/basemap writes them. */
export type BasemapData = {
  readonly land: FeatureCollection<Area, { readonly iso: string; readonly focus: Focus }>;
  readonly border: FeatureCollection<Line, { readonly kind: 'focus' | 'other' }>;
  readonly admin1: FeatureCollection<Line, { readonly iso: string }>;
  readonly admin1_area: FeatureCollection<Area, Governorate>;
  readonly admin1_label: FeatureCollection<Point, Governorate>;
  readonly lake: FeatureCollection<Area, Partial<Named>>;
  readonly river: FeatureCollection<Line, Partial<Named> & { readonly rank: 1 | 2 | 3 }>;
  readonly road: FeatureCollection<Line, { readonly rank: 1 | 2 }>;
  readonly place: FeatureCollection<Point, PlaceProperties>;
  readonly country_label: FeatureCollection<Point, Named & { readonly focus: Focus; readonly small?: true }>;
};
export type BasemapLayer = keyof BasemapData;

const decoded = new WeakMap<object, BasemapData>();

/**
 * The basemap's layers, ready for GeoJSON sources.
 * The same object for the same value: map, printed page and drawings keep by it what they have computed of it.
 * Throws when the value is not the basemap file or lacks a layer; properties are trusted, since our own build wrote them.
 */
export function decodeBasemap(json: unknown): BasemapData {
  if (!isTopology(json)) throw new Error('the basemap is not a TopoJSON topology');
  const known = decoded.get(json);
  if (known) return known;
  const read = <Layer extends BasemapLayer>(layer: Layer): BasemapData[Layer] => {
    const object = json.objects[layer];
    if (!object) throw new Error(`the basemap has no layer "${layer}"`);
    if (object.type !== 'GeometryCollection')
      throw new Error(`the basemap's layer "${layer}" is no collection`);
    // The generic of topojson-client knows no particular properties: this is the one place that asserts them.
    return feature(json, object as GeometryCollection) as FeatureCollection as BasemapData[Layer];
  };
  const data: BasemapData = {
    land: read('land'),
    border: read('border'),
    admin1: read('admin1'),
    admin1_area: read('admin1_area'),
    admin1_label: read('admin1_label'),
    lake: read('lake'),
    river: read('river'),
    road: read('road'),
    place: read('place'),
    country_label: read('country_label'),
  };
  decoded.set(json, data);
  return data;
}

function isTopology(json: unknown): json is Topology {
  if (typeof json !== 'object' || json === null) return false;
  const { type, arcs, objects } = json as Partial<Topology>;
  return type === 'Topology' && Array.isArray(arcs) && typeof objects === 'object' && objects !== null;
}
