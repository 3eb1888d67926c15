import { drawing } from '../../../picture/drawMarks.ts';
import { legendAmong, type LegendGroup, type LegendLine } from '../../../picture/legendOf.ts';
import type { PlaceMark } from '../../../picture/placeMarks.ts';
import { type SvgNode, svg } from '../../../picture/svg.ts';
import { MARK_INK, type Theme } from '../../../picture/theme.ts';
import type { EmbedText } from '../../../text/embedText.ts';
import type { CoreSlice } from '../contract.ts';

/** A sign as a small picture, and what it means. */
export type SignLine = Pick<LegendLine, 'key' | 'name'> & { readonly sign: SvgNode };
export type SignGroup = Pick<LegendGroup, 'key' | 'title'> & { readonly lines: readonly SignLine[] };

/** Signs of the map stand in pictures of this many px, pictograms and glyphs in their own. */
const SIGN = 26;
/** As large as marks are on the map from afar. */
const SCALE = 0.8;

/** What the signs among the marks mean, for a legend beside the map: the same lines as a picture's own legend. */
export function legendLines(
  marks: readonly PlaceMark[],
  slice: CoreSlice,
  text: EmbedText,
  theme: Theme,
): SignGroup[] {
  return legendAmong(slice.holders, marks, slice.dataset, text, MARK_INK[theme]).map(
    ({ key, title, lines }) => ({
      key,
      title,
      lines: lines.map((line) => ({ key: line.key, name: line.name, sign: signOf(line, key) })),
    }),
  );
}

/** Says nothing by itself: its name stands beside it. */
function signOf({ drawing: drawn }: LegendLine, group: LegendGroup['key']): SvgNode {
  const isMark = group === 'parties' || group === 'states';
  const size = isMark ? SIGN : drawn.size;
  return svg(
    'svg',
    { width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' },
    drawing(drawn, size / 2, size / 2, isMark ? SCALE : 1),
  );
}
