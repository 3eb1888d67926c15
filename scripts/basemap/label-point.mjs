// Where a name stands best in an area: the middle of the widest room in it.
import { polygonsOf } from './features.mjs';
import { areaKm2, isInside } from './shape.mjs';

const CELLS = 24; // along each side of the search square
const ROUNDS = 4; // each searches a square a quarter as wide around the best point so far

function toSegment([x, y], [ax, ay], [bx, by], shrink) {
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [px, py] = [(x - ax) * shrink, y - ay];
  const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - share * dx, py - share * dy);
}

function room(p, rings, shrink) {
  if (!isInside(p, rings[0]) || rings.slice(1).some((hole) => isInside(p, hole))) return -1;
  let least = Infinity;
  for (const ring of rings) {
    for (let k = 1; k < ring.length; k++) least = Math.min(least, toSegment(p, ring[k - 1], ring[k], shrink));
  }
  return least;
}

/** The [lon, lat] in a (Multi)Polygon that is furthest from its edge, to about 1 % of its width. */
export function labelPoint(geometry) {
  const rings = polygonsOf(geometry).reduce((a, b) => (areaKm2(b[0]) > areaKm2(a[0]) ? b : a));
  const lons = rings[0].map(([lon]) => lon);
  const lats = rings[0].map(([, lat]) => lat);
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const spread = (values) => Math.max(...values) - Math.min(...values);
  const shrink = Math.cos((middle(lats) * Math.PI) / 180);

  let best = { at: [middle(lons), middle(lats)], room: -1 };
  let [width, height] = [spread(lons), spread(lats)];
  for (let round = 0; round < ROUNDS; round++) {
    const [x, y] = best.at;
    for (let i = 0; i <= CELLS; i++) {
      for (let j = 0; j <= CELLS; j++) {
        const at = [x + width * (i / CELLS - 0.5), y + height * (j / CELLS - 0.5)];
        const found = room(at, rings, shrink);
        if (found > best.room) best = { at, room: found };
      }
    }
    [width, height] = [width / 4, height / 4];
  }
  return best.at;
}
