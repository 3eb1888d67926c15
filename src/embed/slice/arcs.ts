/** A point of the plane, and lines of such points. */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

/** Lines that rings share, each once, and the rings as numbers of lines: `~n` for one that runs the other way. */
export type Arcs = { readonly lines: readonly Line[]; readonly rings: readonly (readonly number[])[] };

/**
 * Cuts closed rings into the lines between which they part and meet, so that what two neighbours share is kept once and
 * stays shared when it is made simpler. Points are the same where they are equal.
 */
export function arcsOf(rings: readonly Line[]): Arcs {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const next = ring[index + 1];
      if (!next) continue;
      joined(neighbours, point, next);
      joined(neighbours, next, point);
    }
  const uses = usesOf(rings);
  const lines: Line[] = [];
  const numbers = new Map<string, number>();
  return { lines, rings: rings.map((ring) => cutAtNodes(ring).map(numberOf)) };

  /** A node is where more than two ways meet, or where one who shares the line leaves it. */
  function isNode(ring: Line, index: number): boolean {
    const [before, at, after] = [
      ring.at(index === 0 ? -2 : index - 1),
      ring[index],
      ring[index + 1] ?? ring[1],
    ];
    if (!before || !at || !after) return true;
    return (
      (neighbours.get(keyOf(at))?.size ?? 0) > 2 ||
      uses.get(edgeOf(before, at)) !== uses.get(edgeOf(at, after))
    );
  }

  function cutAtNodes(ring: Line): Line[] {
    const open = ring.slice(0, -1);
    const first = open.findIndex((_, index) => isNode(ring, index));
    // An island: it begins at its westernmost point, whoever draws it.
    const start = first === -1 ? lowest(open) : first;
    const turned = [...open.slice(start), ...open.slice(0, start + 1)];
    const pieces: Point[][] = [];
    for (const [index, point] of turned.entries()) {
      pieces.at(-1)?.push(point);
      const isLast = index === turned.length - 1;
      if (index === 0 || (!isLast && isNode(ring, (start + index) % open.length))) pieces.push([point]);
    }
    return pieces;
  }

  function numberOf(line: Line): number {
    const forth = line.map(keyOf).join(' ');
    const known = numbers.get(forth);
    if (known !== undefined) return known;
    const number = lines.length;
    lines.push(line);
    numbers.set(line.map(keyOf).toReversed().join(' '), ~number);
    numbers.set(forth, number);
    return number;
  }
}

/** How many rings an edge belongs to. */
function usesOf(rings: readonly Line[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const next = ring[index + 1];
      if (next) uses.set(edgeOf(point, next), (uses.get(edgeOf(point, next)) ?? 0) + 1);
    }
  return uses;
}

function joined(neighbours: Map<string, Set<string>>, from: Point, to: Point): void {
  const there = neighbours.get(keyOf(from)) ?? new Set<string>();
  neighbours.set(keyOf(from), there.add(keyOf(to)));
}

export function keyOf([x, y]: Point): string {
  return `${x},${y}`;
}

/** An edge, whichever way it is drawn. */
export function edgeOf(a: Point, b: Point): string {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function lowest(points: Line): number {
  return points.reduce((best, [x, y], index) => {
    const [bx, by] = points[best] ?? [0, 0];
    return x < bx || (x === bx && y < by) ? index : best;
  }, 0);
}
