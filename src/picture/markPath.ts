import { pathData, type Polygon } from './polygon.ts';

/** One path of a drawing, in drawing order. Colours are CSS; widths and dashes in pixels. */
export type MarkPath = {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
};

/** A polygon painted: without fill and stroke unless they are named. */
export function path(polygon: Polygon, style: Partial<Omit<MarkPath, 'd'>>): MarkPath {
  return { d: pathData(polygon), fill: null, stroke: null, strokeWidth: 0, dash: [], ...style };
}
