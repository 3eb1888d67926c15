import { hundredths, type SvgNode, svg, tenths } from '../svg.ts';
import type { Dot, LabelStyle, PlacedLabel, Stand } from './label.ts';
import { LEADING } from './textWidth.ts';

const WEIGHT = { regular: null, bold: 600, italic: null } as const;

/** Names, their leaders and their dots. `dot` draws what goes with a name; `data-label` names whose it is. */
export function drawLabels(labels: readonly PlacedLabel[], leaderColour: string, dotColour: string): SvgNode {
  return svg(
    'g',
    { 'data-part': 'names' },
    ...labels.flatMap(({ stand: { leader } }) => (leader ? [drawLeader(leader, leaderColour)] : [])),
    ...labels.flatMap(({ wish: { dot, style } }) => (dot ? [drawDot(dot, style, dotColour)] : [])),
    // What is placed first is drawn last: it is what must be read.
    svg('g', { 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, ...labels.toReversed().map(drawName)),
  );
}

function drawLeader([x1, y1, x2, y2]: NonNullable<Stand['leader']>, stroke: string): SvgNode {
  const line = { x1: tenths(x1), y1: tenths(y1), x2: tenths(x2), y2: tenths(y2) };
  return svg('line', { ...line, stroke, 'stroke-width': 0.8 });
}

function drawDot({ x, y, radius, ring }: Dot, { halo, haloOpacity }: LabelStyle, colour: string): SvgNode {
  const circle = { cx: tenths(x), cy: tenths(y), r: hundredths(radius) };
  if (ring) return svg('circle', { ...circle, fill: halo, stroke: colour, 'stroke-width': 1.2 });
  return svg('circle', {
    ...circle,
    fill: colour,
    stroke: halo,
    'stroke-opacity': haloOpacity,
    'stroke-width': 2,
  });
}

function drawName({ wish: { key, style }, stand }: PlacedLabel): SvgNode {
  const { setting, colour, halo, haloOpacity, haloWidth } = style;
  const [x, y] = [tenths(stand.x), tenths(stand.y)];
  const [first = '', ...rest] = stand.lines;
  return svg(
    'text',
    {
      'data-label': key,
      x,
      y,
      'font-size': hundredths(setting.size),
      'font-weight': WEIGHT[setting.face],
      'font-style': setting.face === 'italic' ? 'italic' : null,
      'letter-spacing': setting.spacing === 0 ? null : hundredths(setting.spacing * setting.size),
      'text-anchor': stand.end === 'start' ? null : stand.end,
      transform: stand.turn === 0 ? null : `rotate(${tenths(stand.turn)} ${x} ${y})`,
      fill: colour,
      stroke: halo,
      'stroke-opacity': haloOpacity === 1 ? null : haloOpacity,
      'stroke-width': haloWidth * 2,
    },
    ...(rest.length === 0
      ? [first]
      : stand.lines.map((line, index) =>
          svg('tspan', { x, dy: index === 0 ? null : tenths(LEADING * setting.size) }, line),
        )),
  );
}
