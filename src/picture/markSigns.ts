import type { AgeingStage } from './mark.ts';
import { type MarkPath, path } from './markPath.ts';
import { outlineOf } from './polygon.ts';
import type { MarkInk } from './theme.ts';

/** The ring wears away with age: dashes, shorter and thinner dashes, fine dots. */
const RING: Readonly<
  Record<AgeingStage, { readonly strokeWidth: number; readonly dash: readonly number[] }>
> = {
  fresh: { strokeWidth: 2.2, dash: [6.6, 2.2] },
  fading: { strokeWidth: 1.6, dash: [4.4, 4.4] },
  outline: { strokeWidth: 1.4, dash: [1.4, 4.46] },
};

/** Fighting for the place: a broken ring around whatever the base is. */
export function ring(ageing: AgeingStage, ink: MarkInk): MarkPath[] {
  const circle = outlineOf('circle', 14);
  return [
    path(circle, { stroke: ink.ground, strokeWidth: 4.4 }),
    path(circle, { stroke: ink.groundInk, ...RING[ageing] }),
  ];
}

/** Two sides say otherwise: an unequal sign at the upper end. */
export function badge(ink: MarkInk): MarkPath[] {
  const x = 10.5;
  const y = -10.5;
  const disc = outlineOf('circle', 6.4).map(([px, py]) => [px + x, py + y] as const);
  const sign = `M${x - 3.4} ${y - 1.5}H${x + 3.4}M${x - 3.4} ${y + 1.5}H${x + 3.4}M${x + 2} ${y - 4}L${x - 2} ${y + 4}`;
  return [
    path(disc, { fill: ink.groundInk, stroke: ink.ground, strokeWidth: 1.2 }),
    { d: sign, fill: null, stroke: ink.ground, strokeWidth: 1.3, dash: [] },
  ];
}
