import type { FeatureCollection, Geometry, Position } from 'geojson';
import { mercator } from '../projection.ts';
import type { BasemapData } from './decode.ts';

/** What of the basemap is drawn as areas and lines, in the Mercator plane. */
export type Plane = Pick<BasemapData, 'land' | 'lake' | 'river' | 'road' | 'admin1' | 'border'>;

const planes = new WeakMap<BasemapData, Plane>();

/** Projected once; every camera only scales and shifts it. */
export function planeOf(basemap: BasemapData): Plane {
  const known = planes.get(basemap);
  if (known) return known;
  const plane: Plane = {
    land: inPlane(basemap.land),
    lake: inPlane(basemap.lake),
    river: inPlane(basemap.river),
    road: inPlane(basemap.road),
    admin1: inPlane(basemap.admin1),
    border: inPlane(basemap.border),
  };
  planes.set(basemap, plane);
  return plane;
}

function inPlane<G extends Geometry, P>(collection: FeatureCollection<G, P>): FeatureCollection<G, P> {
  return {
    ...collection,
    features: collection.features.map((feature) => ({ ...feature, geometry: project(feature.geometry) })),
  };
}

function project<G extends Geometry>(geometry: G): G {
  if (geometry.type === 'GeometryCollection') return geometry;
  return { ...geometry, coordinates: nested(geometry.coordinates) };
}

type Nested = Position | readonly Nested[];

function nested(coordinates: Nested): Nested {
  const [lon, lat] = coordinates;
  if (typeof lon === 'number' && typeof lat === 'number') return [...mercator([lon, lat])];
  return (coordinates as readonly Nested[]).map(nested);
}
