import type { Moment } from '../domain/moment.ts';
import { illustrate } from '../picture/drawings/illustrate.ts';
import { heading } from '../picture/parts/heading.ts';
import { drawPicture } from '../picture/picture.ts';
import { SVG_NAMESPACE, type SvgNode, svg } from '../picture/svg.ts';
import { MARK_INK } from '../picture/theme.ts';
import type { Look } from './look.ts';
import { inputOf, type Sheet } from './sheet.ts';

/** What lies over what, lowest first: what a graphics program lists as layers. Those of the map stand in its own px. */
const BELOW_MAP = ['paper', 'heading'] as const;
const OF_MAP = ['ground', 'drawing', 'selection', 'events', 'marks', 'names', 'scale'] as const;
const ABOVE_MAP = ['rules', 'legend', 'credit'] as const;
export const LAYERS = [...BELOW_MAP, ...OF_MAP, ...ABOVE_MAP] as const;
export type LayerName = (typeof LAYERS)[number];
/** In px of the drawing; those of the map are measured from the map's own corner. */
export type Layer = { readonly name: LayerName; readonly nodes: readonly SvgNode[] };

/** What is the same at every moment. */
export const STILL: ReadonlySet<LayerName> = new Set(['paper', 'ground']);

const FONTS = "'Noto Sans', Arial, Helvetica, sans-serif";

/** The picture of one moment on a sheet, layer by layer. Drawn from these alone: the same again, in any order. */
export function drawSheet(look: Look, sheet: Sheet, moment: Moment): Layer[] {
  const { width, height, map } = sheet;
  const { dataset, basemap, view, theme, text, geometry } = look;
  const input = inputOf(look, moment, { width: map.width, height: map.height }, sheet.camera);
  const drawn =
    view.drawing === 'places' ? null : illustrate(view.drawing, dataset, basemap, moment, geometry);
  const { root } = drawPicture({
    ...input,
    illustration: drawn && { drawn, note: null },
    parts: { title: false, date: false, legend: false, scale: true, credit: false },
  });
  const ink = MARK_INK[theme];
  const head = heading(input, { width, theme, direction: text.direction });
  const bottom = map.top + map.height;
  const own: Partial<Record<LayerName, readonly SvgNode[]>> = {
    paper: [svg('rect', { width, height, fill: ink.ground })],
    heading: [...head.draw(0), ...(sheet.notes?.draw(sheet.notesTop) ?? [])],
    rules: [map.top, bottom].map((y) =>
      svg('line', { x1: 0, y1: y, x2: width, y2: y, stroke: ink.groundQuiet, 'stroke-opacity': 0.4 }),
    ),
    legend: sheet.legend?.draw(bottom) ?? [],
    credit: sheet.credit.draw(height - sheet.credit.height),
  };
  return LAYERS.map((name) => ({
    name,
    nodes:
      own[name] ??
      root.children.filter(
        (child): child is SvgNode => typeof child !== 'string' && child.attributes['data-part'] === name,
      ),
  }));
}

/** Layers as one drawing, `scale` px of it for one px of the sheet's size; what `around` gives stands before them. */
export function assembled(
  sheet: Sheet,
  layers: readonly Layer[],
  { attributes = {}, around = [], named = false, scale = 1 }: Assembly = {},
): SvgNode {
  const { size, width, height, map } = sheet;
  const group = ({ name, nodes }: Layer) =>
    svg('g', named ? { id: name, 'inkscape:groupmode': 'layer', 'inkscape:label': name } : {}, ...nodes);
  const of = (names: readonly LayerName[]) =>
    layers.filter(({ name, nodes }) => nodes.length > 0 && names.includes(name));
  const onMap = of(OF_MAP);
  return svg(
    'svg',
    {
      xmlns: SVG_NAMESPACE,
      width: size.width * scale,
      height: size.height * scale,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      'font-family': FONTS,
      ...attributes,
    },
    ...around,
    ...of(BELOW_MAP).map(group),
    ...(onMap.length === 0
      ? []
      : [
          svg(
            'svg',
            { y: map.top, width: map.width, height: map.height, ...(named ? { id: 'map' } : {}) },
            ...onMap.map(group),
          ),
        ]),
    ...of(ABOVE_MAP).map(group),
  );
}

type Assembly = {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly around?: readonly SvgNode[];
  /** Layers with names that graphics programs show: in a file of its own, where nothing else has them. */
  readonly named?: boolean;
  readonly scale?: number;
};

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
