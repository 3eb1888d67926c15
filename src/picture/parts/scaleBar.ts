import type { Catalogue } from '../../text/language.ts';
import type { Rect } from '../labels/box.ts';
import { textWidth, type TypeSetting } from '../labels/textWidth.ts';
import { metresPerPixel, type Projection } from '../projection.ts';
import { type SvgNode, svg, tenths } from '../svg.ts';
import { MARK_INK, type Theme } from '../theme.ts';

/** Its distance from the map's corner, in px. */
const MARGIN = 10;
const TEXT: TypeSetting = { size: 10.5, face: 'regular', spacing: 0 };

/** The longest bar in a map of some width, in px: on a phone it would lie over the marks. */
export function longestScale(width: number): number {
  return width < 600 ? 84 : 110;
}

/** A round number of kilometres and how many px they are wide in the middle of the picture. */
export function scaleOf({ camera, width: across }: Projection) {
  const kilometresPerPixel = metresPerPixel(camera) / 1000;
  const most = longestScale(across) * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 3, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, width: kilometres / kilometresPerPixel };
}

/** The bar in the lower corner where reading ends, and what it covers of the map. */
export function scaleBar(
  projection: Projection,
  text: Pick<Catalogue, 'direction'> & { readonly picture: Pick<Catalogue['picture'], 'kilometres'> },
  theme: Theme,
): { node: SvgNode; box: Rect } {
  const { kilometres, width } = scaleOf(projection);
  const ink = MARK_INK[theme];
  const isMirrored = text.direction === 'rtl';
  const left = isMirrored ? MARGIN : projection.width - MARGIN - width;
  const base = projection.height - MARGIN;
  const label = text.picture.kilometres(kilometres);
  const path = `M${tenths(left)} ${tenths(base - 5)}V${tenths(base)}H${tenths(left + width)}V${tenths(base - 5)}`;
  const over = Math.max(0, textWidth(label, TEXT) - width) / 2;
  return {
    node: svg(
      'g',
      { 'data-part': 'scale', fill: 'none', 'stroke-linejoin': 'round' },
      svg('path', { d: path, stroke: ink.ground, 'stroke-width': 4, 'stroke-opacity': 0.75 }),
      svg('path', { d: path, stroke: ink.groundInk, 'stroke-width': 1.2 }),
      svg(
        'text',
        {
          x: tenths(left + width / 2),
          y: tenths(base - 4.5),
          'text-anchor': 'middle',
          'font-size': TEXT.size,
          fill: ink.groundInk,
          stroke: ink.ground,
          'stroke-opacity': 0.75,
          'stroke-width': 2.6,
          'paint-order': 'stroke',
        },
        label,
      ),
    ),
    box: { left: left - over - 4, top: base - 17, right: left + width + over + 4, bottom: base + MARGIN },
  };
}
