// Measuring and smoothing rings and lines: arrays of [lon, lat] in degrees, small enough to be treated as a plane.

const KM_PER_DEGREE = 111.2;

/** Area of a closed ring in km2. */
export function areaKm2(ring) {
  let twice = 0;
  for (let k = 1; k < ring.length; k++) twice += ring[k - 1][0] * ring[k][1] - ring[k][0] * ring[k - 1][1];
  const shrink = Math.cos((ring[0][1] * Math.PI) / 180);
  return (Math.abs(twice) / 2) * KM_PER_DEGREE ** 2 * shrink;
}

/** Length of a line in km. */
export function lengthKm(line) {
  let sum = 0;
  for (let k = 1; k < line.length; k++) {
    const shrink = Math.cos((line[k][1] * Math.PI) / 180);
    sum += Math.hypot((line[k][0] - line[k - 1][0]) * shrink, line[k][1] - line[k - 1][1]);
  }
  return sum * KM_PER_DEGREE;
}

/** Whether a point lies in a closed ring (even-odd rule). */
export function isInside([x, y], ring) {
  let odd = false;
  for (let k = 1; k < ring.length; k++) {
    const [ax, ay] = ring[k - 1];
    const [bx, by] = ring[k];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
}

/** Fewer points, none of the dropped ones further than `tolerance` degrees off (Douglas-Peucker). */
export function simplifyLine(line, tolerance) {
  const keep = new Set([0, line.length - 1]);
  const open = [[0, line.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    let worst = tolerance;
    let at = -1;
    for (let k = from + 1; k < to; k++) {
      const off = offLine(line[k], line[from], line[to]);
      if (off > worst) [worst, at] = [off, k];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** As simplifyLine, for a closed ring: split where it is widest, so that it cannot collapse. */
export function simplifyRing(ring, tolerance) {
  const from = ring[0];
  const far = ring.map((p) => Math.hypot(p[0] - from[0], p[1] - from[1]));
  const at = far.indexOf(Math.max(...far));
  const there = simplifyLine(ring.slice(0, at + 1), tolerance);
  return [...there, ...simplifyLine(ring.slice(at), tolerance).slice(1)];
}

function cutOnce(points) {
  const cut = [];
  for (let k = 1; k < points.length; k++) {
    const [ax, ay] = points[k - 1];
    const [bx, by] = points[k];
    cut.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  return cut;
}

/** Corners cut `times` times (Chaikin): takes the stairs out of what comes from a grid. The ends stay. */
export function cutCorners(line, times) {
  let points = line;
  for (let round = 0; round < times; round++) points = [points[0], ...cutOnce(points), points.at(-1)];
  return points;
}

/** As cutCorners, for a closed ring. */
export function cutRingCorners(ring, times) {
  let points = ring;
  for (let round = 0; round < times; round++) {
    const cut = cutOnce(points);
    points = [...cut, cut[0]];
  }
  return points;
}

/** A curve through all the points (Catmull-Rom), `steps` pieces from one to the next. */
export function curveThrough(points, steps) {
  const curve = [points[0]];
  for (let k = 1; k < points.length; k++) {
    const [a, b, c, d] = [
      points[k - 2] ?? points[k - 1],
      points[k - 1],
      points[k],
      points[k + 1] ?? points[k],
    ];
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      curve.push([0, 1].map((axis) => catmullRom(a[axis], b[axis], c[axis], d[axis], t)));
    }
  }
  return curve;
}

const catmullRom = (a, b, c, d, t) =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
