// Cutting to the box [west, south, east, north], in degrees.

const SIDES = ([west, south, east, north]) => [
  { axis: 0, limit: west, inside: (p) => p[0] >= west },
  { axis: 0, limit: east, inside: (p) => p[0] <= east },
  { axis: 1, limit: south, inside: (p) => p[1] >= south },
  { axis: 1, limit: north, inside: (p) => p[1] <= north },
];

/** Where a-b meets a side. Ordered, so that neighbours who share the edge get the same point. */
function crossing(a, b, { axis, limit }) {
  const [p, q] = a[axis] < b[axis] ? [a, b] : [b, a];
  const share = (limit - p[axis]) / (q[axis] - p[axis]);
  const other = p[1 - axis] + share * (q[1 - axis] - p[1 - axis]);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** Whether the bounding box of `points` touches the box. */
export function touches(points, [west, south, east, north]) {
  const min = [Infinity, Infinity];
  const max = [-Infinity, -Infinity];
  for (const p of points) {
    for (const axis of [0, 1]) {
      min[axis] = Math.min(min[axis], p[axis]);
      max[axis] = Math.max(max[axis], p[axis]);
    }
  }
  return min[0] <= east && max[0] >= west && min[1] <= north && max[1] >= south;
}

function clipRing(ring, box) {
  let points = ring.slice(0, -1);
  for (const side of SIDES(box)) {
    const kept = [];
    points.forEach((to, index) => {
      const from = points.at(index - 1);
      if (side.inside(from) !== side.inside(to)) kept.push(crossing(from, to, side));
      if (side.inside(to)) kept.push(to);
    });
    points = kept;
  }
  return points.length < 3 ? [] : [...points, points[0]];
}

/** The polygons cut to the box (Sutherland-Hodgman: edges may run along the box, so draw them filled, not outlined). */
export function clipPolygons(polygons, box) {
  return polygons
    .filter(([outer]) => touches(outer, box))
    .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
}

function clipLine(line, side) {
  const parts = [];
  let part = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from && side.inside(from) !== side.inside(to)) part.push(crossing(from, to, side));
    if (side.inside(to)) part.push(to);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  return [...parts, part].filter((each) => each.length > 1);
}

/** The lines cut to the box; nothing is drawn along its edge. */
export const clipLines = (lines, box) =>
  SIDES(box).reduce((kept, side) => kept.flatMap((line) => clipLine(line, side)), lines);
