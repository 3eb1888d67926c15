import type { Focus } from '../../picture/basemap/decode.ts';
import type { Plane } from '../../picture/basemap/plane.ts';
import { arcsOf, edgeOf, keyOf, type Line, type Point } from './arcs.ts';
import { linesOf } from './lines.ts';
import type { LineKind } from './outlineFile.ts';

/** Coasts and borders, and land as rings of them: by number, `~n` for one that runs the other way. */
export type Land = {
  readonly arcs: readonly { readonly kind: LineKind; readonly line: Line }[];
  readonly rings: readonly (readonly [focus: Focus, rings: readonly (readonly number[])[]])[];
};

/**
 * All land as one below the countries that the map is about: those between which it tells no difference need no rings of
 * their own. `isLeftOut` says which rings, islands mostly, are not worth their points.
 */
export function landOf({ land, border }: Plane, isLeftOut: (ring: Line) => boolean): Land {
  const owned = land.features.flatMap(({ geometry, properties: { focus } }) =>
    linesOf(geometry)
      .filter((ring) => !isLeftOut(ring))
      .map((ring) => ({ focus, ring })),
  );
  const { lines, rings } = arcsOf(owned.map(({ ring }) => ring));
  const kinds = new Map(
    border.features.flatMap(({ geometry, properties: { kind } }) =>
      linesOf(geometry).flatMap((line) =>
        line.slice(1).map((point, index) => [edgeOf(line[index] as Point, point), kind] as const),
      ),
    ),
  );
  const arcs = lines.map((line) => {
    const [a, b] = line;
    const kind = a && b && kinds.get(edgeOf(a, b));
    return { kind: kind ? (`border ${kind}` as const) : ('coast' as const), line };
  });
  const used = rings.flat().map((number) => (number < 0 ? ~number : number));
  const coasts = [...arcs.keys()].filter((number) => used.indexOf(number) === used.lastIndexOf(number));
  const ringsOf = (focus: Focus) => rings.filter((_, row) => owned[row]?.focus === focus);
  return {
    arcs,
    rings: [
      [0, joined(coasts, lines)],
      [2, ringsOf(2)],
      [1, ringsOf(1)],
    ],
  };
}

/** Lines that all run the same way around land, put together to rings. */
function joined(numbers: readonly number[], lines: readonly Line[]): number[][] {
  const endOf = (number: number, at: 0 | -1) => keyOf(lines[number]?.at(at) ?? [0, 0]);
  const left = new Set(numbers);
  const rings: number[][] = [];
  for (const first of numbers) {
    if (!left.has(first)) continue;
    const ring: number[] = [];
    for (let next: number | undefined = first; next !== undefined; ) {
      ring.push(next);
      left.delete(next);
      const end = endOf(next, -1);
      next = end === endOf(first, 0) ? undefined : [...left].find((number) => endOf(number, 0) === end);
    }
    rings.push(ring);
  }
  return rings;
}
