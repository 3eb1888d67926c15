import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { PALETTES } from '../../picture/basemap/palette.ts';
import { EDGE, HATCH_OPACITY, ROAD } from '../../picture/drawings/look.ts';
import type { Theme } from '../../picture/theme.ts';

export const DRAWING_SOURCE = 'drawings';

const COLOUR: ExpressionSpecification = ['get', 'colour'];

/** Above the ground, below the marks: hatched areas with dashed edges, roads in dashes; hollow where unsettled. */
export function drawingLayers(theme: Theme): (FillLayerSpecification | LineLayerSpecification)[] {
  const road = (
    id: string,
    filter: FilterSpecification,
    paint: LineLayerSpecification['paint'],
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source: DRAWING_SOURCE,
    filter,
    layout: { 'line-join': 'round' },
    paint: { 'line-opacity': ['get', 'opacity'], ...paint },
  });
  return [
    {
      id: 'drawing-areas',
      type: 'fill',
      source: DRAWING_SOURCE,
      filter: ['==', ['get', 'part'], 'area'],
      paint: { 'fill-pattern': ['get', 'image'], 'fill-antialias': false, 'fill-opacity': HATCH_OPACITY },
    },
    edge('drawing-edges', true),
    edge('drawing-edges-hollow', false),
    road('drawing-roads', ['==', ['get', 'part'], 'road'], {
      'line-color': COLOUR,
      'line-width': ROAD.width,
      'line-dasharray': [...ROAD.dash],
    }),
    road('drawing-roads-hollow', ['all', ['==', ['get', 'part'], 'road'], ['!', ['get', 'settled']]], {
      'line-color': PALETTES[theme].focus,
      'line-width': ROAD.hollow,
    }),
  ];
}

function edge(id: string, settled: boolean): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: DRAWING_SOURCE,
    filter: ['all', ['==', ['get', 'part'], 'edge'], ['==', ['get', 'settled'], settled]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': COLOUR,
      'line-width': EDGE.width,
      'line-dasharray': [...(settled ? EDGE.settled : EDGE.unsettled)],
    },
  };
}
