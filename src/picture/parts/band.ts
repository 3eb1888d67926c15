import type { Catalogue } from '../../text/language.ts';
import type { TypeSetting } from '../labels/textWidth.ts';
import { hundredths, type SvgNode, svg, tenths } from '../svg.ts';
import type { Theme } from '../theme.ts';

/** A strip of the picture above or below the map: its height in px, and what stands in it once its top is known. */
export type Band = { readonly height: number; readonly draw: (top: number) => SvgNode[] };

/** What all strips are drawn with. Widths in px. */
export type BandStyle = {
  readonly width: number;
  readonly theme: Theme;
  readonly direction: Catalogue['direction'];
};

/** Px between the picture's edge and what stands in a strip. */
export function marginOf(width: number): number {
  return width < 520 ? 10 : 16;
}

/** A distance from the side where reading begins, as a position from the left. */
export function across({ width, direction }: BandStyle, inline: number): number {
  return direction === 'rtl' ? width - inline : inline;
}

/** One line of type that begins at a distance from the side where reading begins; `y` is its baseline. */
export function lineAt(
  style: BandStyle,
  inline: number,
  y: number,
  content: string,
  { size, face }: TypeSetting,
  fill: string,
  family: string | null = null,
): SvgNode {
  return svg(
    'text',
    {
      x: tenths(across(style, inline)),
      y: tenths(y),
      direction: style.direction === 'rtl' ? 'rtl' : null,
      'font-family': family,
      'font-size': hundredths(size),
      'font-weight': face === 'bold' ? 600 : null,
      fill,
    },
    content,
  );
}
