// Lakes, derived from OpenStreetMap as of November 2017 (@geo-maps, ODbL).
import { clipPolygons, touches } from './clip.mjs';
import { collection, feature } from './features.mjs';
import { kmBetween } from './geonames.mjs';
import { readPackageJson } from './packages.mjs';
import { areaKm2, cutRingCorners, isInside, simplifyRing } from './shape.mjs';

const STAIRS = 0.0025; // degrees: the outlines are stairs of about that height
const TOLERANCE = 0.0012;
const NEAR_KM = 4; // so far from the shore may a named point lie

/** Layer lake: {name, name_ar} where lakes.yaml has a name, else no properties. */
export function lakeLayer({ region, lakes }) {
  const all = readPackageJson('@geo-maps/earth-lakes-100m/map.geo.json')
    .geometries[0].coordinates.filter(
      ([outer]) => touches(outer, region.box) && areaKm2(outer) >= lakes.min_area_km2,
    )
    .map((rings) => ({ rings }));
  const found = lakes.most ? largest(all, lakes.most) : all;
  const dropped = new Set(lakes.drop.map((place) => nearestLake(found, place)));
  const labels = new Map(lakes.names.map((place) => [nearestLake(found, place), place]));

  const features = found
    .filter((lake) => !dropped.has(lake))
    .map((lake) => {
      const [shore, ...islands] = lake.rings;
      const large = [shore, ...islands.filter((ring) => areaKm2(ring) >= lakes.min_island_km2)];
      const coordinates = clipPolygons([large.map(smoothed)], region.box);
      const label = labels.get(lake);
      return feature(
        { type: 'MultiPolygon', coordinates },
        label ? { name: label.name, name_ar: label.name_ar } : {},
      );
    });
  return collection(features);
}

const largest = (lakes, count) =>
  lakes
    .map((lake) => ({ lake, km2: areaKm2(lake.rings[0]) }))
    .sort((a, b) => b.km2 - a.km2)
    .slice(0, count)
    .map(({ lake }) => lake);

const smoothed = (ring) => simplifyRing(cutRingCorners(simplifyRing(ring, STAIRS), 2), TOLERANCE);

function nearestLake(lakes, { name, at }) {
  const distance = ({ rings: [outer] }) =>
    isInside(at, outer) ? 0 : Math.min(...outer.map((corner) => kmBetween(at, corner)));
  const [best] = lakes.map((lake) => ({ lake, km: distance(lake) })).sort((a, b) => a.km - b.km);
  if (best.km <= NEAR_KM) return best.lake;
  throw new Error(`lakes.yaml: the lake nearest to ${name} (${at}) is ${best.km.toFixed(1)} km away`);
}
