import { FARTHEST_KM } from './illustration.ts';
import type { RoadGraph } from './roadGraph.ts';

/** A way along the roads from one spot to another, by the names of its corners, both ends included. */
export type Route = { readonly names: readonly string[]; readonly km: number };

type Step = { readonly km: number; readonly before: string | null };

/** The shortest ways from one stop to each other that is near and reached without passing a third (Dijkstra's). */
export function routesFrom(start: string, stops: ReadonlySet<string>, { ways }: RoadGraph): Route[] {
  const done = new Map<string, Step>();
  const open = new Map<string, Step>([[start, { km: 0, before: null }]]);
  const routes: Route[] = [];
  for (let name = nearest(open); name !== null; name = nearest(open)) {
    const step = open.get(name) ?? { km: 0, before: null };
    open.delete(name);
    done.set(name, step);
    if (name !== start && stops.has(name)) {
      routes.push({ names: wayTo(name, done), km: step.km });
      continue;
    }
    for (const { to, km } of ways.get(name) ?? []) {
      const known = open.get(to);
      const reached = step.km + km;
      if (reached > FARTHEST_KM || done.has(to)) continue;
      if (!known || reached < known.km) open.set(to, { km: reached, before: name });
    }
  }
  return routes;
}

/** Few corners are open at a time: no heap is worth its code. */
function nearest(open: ReadonlyMap<string, Step>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [name, { km }] of open) {
    if (km >= least) continue;
    best = name;
    least = km;
  }
  return best;
}

function wayTo(end: string, done: ReadonlyMap<string, Step>): string[] {
  const names: string[] = [];
  for (let name: string | null = end; name !== null; name = done.get(name)?.before ?? null) names.push(name);
  return names.toReversed();
}
