import type { Position } from 'geojson';
import type { Dataset } from '../../domain/dataset.ts';
import { PALETTES } from '../basemap/palette.ts';
import type { Projection } from '../projection.ts';
import { hundredths, type SvgNode, svg, tenths } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { drawHatch, type Hatch, HATCH_SIZE, hatchName } from './hatch.ts';
import type { Illustration, Reach, Stretch } from './illustration.ts';
import { EDGE, fading, HATCH_OPACITY, pieceColour, ROAD } from './look.ts';

type Look = { readonly dataset: Dataset; readonly projection: Projection; readonly theme: Theme };

/** The drawing between ground and marks. Two pictures on one page may differ in size alone: so do their patterns' names. */
export function drawIllustration({ reaches, stretches }: Illustration, look: Look): SvgNode {
  const hatches = new Map(reaches.map((reach) => [hatchId(reach, look), hatchOf(reach, look)]));
  return svg(
    'g',
    { 'data-part': 'drawing', fill: 'none' },
    ...(hatches.size > 0 ? [svg('defs', {}, ...[...hatches].map(([id, hatch]) => pattern(id, hatch)))] : []),
    ...reaches.map((reach) => drawReach(reach, look)),
    ...stretches.map((stretch) => drawStretch(stretch, look)),
  );
}

function drawReach(reach: Reach, look: Look): SvgNode {
  const { project } = look.projection;
  const dash = reach.settled ? EDGE.settled : EDGE.unsettled;
  return svg(
    'g',
    {
      'data-drawn': reach.places.join(' '),
      'data-party': reach.party ?? '',
      'data-settled': String(reach.settled),
    },
    svg('path', {
      d: reach.area.coordinates
        .flat()
        .map((ring) => `${pathOf(ring.slice(0, -1), project)}Z`)
        .join(''),
      fill: `url(#${hatchId(reach, look)})`,
      'fill-opacity': HATCH_OPACITY,
      'fill-rule': 'evenodd',
    }),
    svg('path', {
      d: reach.edge.coordinates.map((line) => pathOf(line, project)).join(''),
      stroke: pieceColour(reach, look.dataset, look.theme),
      'stroke-width': EDGE.width,
      'stroke-dasharray': dashes(dash, EDGE.width),
      'stroke-linejoin': 'round',
    }),
  );
}

function drawStretch(stretch: Stretch, look: Look): SvgNode {
  const pieces = fading(stretch);
  const drawn = (stroke: string, width: number, dash: string | null) =>
    pieces.map(({ line, opacity }) =>
      svg('path', {
        d: pathOf(line, look.projection.project),
        stroke,
        'stroke-width': width,
        'stroke-dasharray': dash,
        'stroke-opacity': opacity === 1 ? null : opacity,
        'stroke-linejoin': 'round',
      }),
    );
  return svg(
    'g',
    {
      'data-drawn': stretch.places.join(' '),
      'data-party': stretch.party ?? '',
      'data-settled': String(stretch.settled),
    },
    ...drawn(pieceColour(stretch, look.dataset, look.theme), ROAD.width, dashes(ROAD.dash, ROAD.width)),
    ...(stretch.settled ? [] : drawn(PALETTES[look.theme].focus, ROAD.hollow, null)),
  );
}

function hatchOf(reach: Reach, { dataset, theme }: Look): Hatch {
  return { settled: reach.settled, colour: pieceColour(reach, dataset, theme) };
}

function hatchId(reach: Reach, look: Look): string {
  const { width, height } = look.projection;
  return `${hatchName(hatchOf(reach, look))}-${Math.round(width)}x${Math.round(height)}`;
}

function pattern(id: string, hatch: Hatch): SvgNode {
  const half = HATCH_SIZE / 2;
  return svg(
    'pattern',
    { id, width: HATCH_SIZE, height: HATCH_SIZE, patternUnits: 'userSpaceOnUse' },
    ...drawHatch(hatch).paths.map(({ d, stroke, strokeWidth, dash }) =>
      svg('path', {
        d,
        transform: `translate(${half} ${half})`,
        stroke,
        'stroke-width': strokeWidth,
        'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
      }),
    ),
  );
}

function dashes(dash: readonly number[], width: number): string {
  return dash.map((length) => hundredths(length * width)).join(' ');
}

function pathOf(line: readonly Position[], project: Projection['project']): string {
  const points = line.map((position) => project(position).map(tenths).join(' '));
  return `M${points.join('L')}`;
}
