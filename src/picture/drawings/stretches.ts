import type { PartyId, PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import type { BasemapData } from '../basemap/decode.ts';
import type { Holding } from './holdings.ts';
import type { Stretch } from './illustration.ts';
import { type RoadGraph, roadGraph } from './roadGraph.ts';
import { type Route, routesFrom } from './routes.ts';

/** Which places lie next to each other on the roads. Depends on the places, not on who holds them. */
type Network = {
  readonly graph: RoadGraph;
  /** The places that join the road at a spot, by its name. */
  readonly stops: ReadonlyMap<string, readonly PlaceId[]>;
  readonly routes: readonly Route[];
};

/** Whether one party is the other or includes it. */
type Includes = (wide: PartyId, narrow: PartyId) => boolean;

/**
 * The roads between two neighbouring places of one holder. Neighbours are places with no other of the `stops` between
 * them on the shortest road, held or not, and no farther apart than some km. Where one holder's party includes the
 * other's, the line is the wider party's.
 */
export function stretchesOf(
  holdings: readonly Holding[],
  stops: readonly Place[],
  basemap: BasemapData,
  includes: Includes,
): Stretch[] {
  const network = networkOf(stops, basemap);
  const held = new Map(holdings.map((holding) => [holding.place.placeId, holding]));
  return network.routes.flatMap(({ names, km }): Stretch[] => {
    const at = [names.at(0), names.at(-1)].flatMap((name) => network.stops.get(name ?? '') ?? []);
    const there = at.map((placeId) => held.get(placeId) ?? null);
    const party = commonParty(there, includes);
    if (party === null) return [];
    return [
      {
        party,
        settled: there.every((holding) => holding?.settled === true),
        places: at,
        line: {
          type: 'LineString',
          coordinates: names.map((name) => [...(network.graph.spots.get(name) ?? [])]),
        },
        km,
      },
    ];
  });
}

/** The widest of several parties if it includes them all; null when it doesn't, or one of the places is nobody's. */
function commonParty(holdings: readonly (Holding | null)[], includes: Includes): PartyId | null {
  const held = holdings.map((holding) => holding?.party ?? null);
  const widest = held.find(
    (wide) => wide !== null && held.every((party) => party !== null && includes(wide, party)),
  );
  return widest ?? null;
}

const networks = new WeakMap<BasemapData, Map<string, Network>>();

function networkOf(places: readonly Place[], basemap: BasemapData): Network {
  const kept = networks.get(basemap) ?? new Map<string, Network>();
  networks.set(basemap, kept);
  // A dataset has few such sets: a new one when a claim first speaks of a place.
  const key = JSON.stringify(places.map(({ placeId, lon, lat }) => [placeId, lon, lat]));
  const network = kept.get(key) ?? builtNetwork(places, basemap);
  kept.set(key, network);
  return network;
}

function builtNetwork(places: readonly Place[], basemap: BasemapData): Network {
  const graph = roadGraph(basemap, places);
  const stops = new Map<string, PlaceId[]>();
  for (const [index, { placeId }] of places.entries()) {
    const name = graph.joins[index];
    if (name != null) stops.set(name, [...(stops.get(name) ?? []), placeId]);
  }
  const names = [...stops.keys()];
  const all = new Set(names);
  const routes = names.flatMap((start, index) =>
    routesFrom(start, all, graph)
      // Each way once, whichever end it is found from.
      .filter(({ names: way }) => names.indexOf(way.at(-1) ?? '') > index),
  );
  return { graph, stops, routes };
}
