import type { Box } from '../../domain/dataset.ts';

const LAYERS = [
  'border',
  'admin1',
  'admin1_area',
  'admin1_label',
  'lake',
  'river',
  'road',
  'place',
  'country_label',
] as const;

/** What the map says of it, where it else names the sources of its ground. */
export const PLAIN_GROUND = 'plain ground: no coasts, borders or towns are drawn';

/** A basemap on which nothing is drawn, as a TopoJSON text: land from edge to edge, where sea may be. */
export function plainGround([west, south, east, north]: Box): string {
  const corners = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const land = { type: 'Polygon', arcs: [[0]], properties: { iso: '', focus: 1 } };
  const collection = (geometries: readonly object[]) => ({ type: 'GeometryCollection', geometries });
  const topology = {
    type: 'Topology',
    bbox: [west, south, east, north],
    arcs: [corners],
    objects: {
      land: collection([land]),
      ...Object.fromEntries(LAYERS.map((layer) => [layer, collection([])])),
    },
  };
  return `${JSON.stringify(topology)}\n`;
}

export const PLAIN_NOTICE = `# The basemap

None: the site was built with \`--basemap none\`. The ground is one colour from edge to edge, also where there is sea.
`;
