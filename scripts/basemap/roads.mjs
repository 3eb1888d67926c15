// Schematic roads: smooth lines through towns, drawn by hand. No road data is behind them.
import { collection, feature } from './features.mjs';
import { curveThrough, simplifyLine } from './shape.mjs';

const STEPS = 8; // pieces of the curve between two points
const TOLERANCE = 0.004; // degrees

/** Layer road {rank}, one feature per rank. `places` is the layer of that name. */
export function roadLayer({ roads }, places) {
  const towns = new Map(
    places.features.map(({ properties, geometry }) => [properties.name, geometry.coordinates]),
  );
  const pointOf = (stop) => {
    const at = typeof stop === 'string' ? towns.get(stop) : stop;
    if (!at) throw new Error(`roads.yaml: no place is called ${stop}`);
    return at;
  };
  const ranks = [...new Set(roads.map(({ rank }) => rank))].sort();
  return collection(
    ranks.map((rank) => {
      const lines = roads
        .filter((road) => road.rank === rank)
        .map(({ through }) => simplifyLine(curveThrough(through.map(pointOf), STEPS), TOLERANCE));
      return feature({ type: 'MultiLineString', coordinates: lines }, { rank });
    }),
  );
}
