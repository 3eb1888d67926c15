import type { Dataset } from '../../domain/dataset.ts';
import type { Catalogue } from '../../text/language.ts';
import { textWidth, type TypeSetting, wrapped } from '../labels/textWidth.ts';
import { MARK_INK } from '../theme.ts';
import { type Band, type BandStyle, lineAt, marginOf } from './band.ts';

const TEXT: TypeSetting = { size: 10, face: 'regular', spacing: 0 };
const ROW = 14;

/** Whose data, under which licence, and whose basemap: in one line where there is room. */
export function credit({ version, licence }: Dataset, text: Catalogue, style: BandStyle): Band {
  const margin = marginOf(style.width);
  const room = style.width - 2 * margin;
  const own = text.picture.credit(text.page.product, version, licence);
  const basemap = text.picture.basemap(text.page.map.credit);
  const one = `${own} · ${basemap}`;
  const lines =
    textWidth(one, TEXT) <= room ? [one] : [own, basemap].flatMap((line) => wrapped(line, room, TEXT));
  return {
    height: lines.length * ROW + Math.round(margin * 0.75),
    draw: (top) =>
      lines.map((line, index) =>
        lineAt(
          style,
          margin,
          top + margin * 0.25 + (index + 1) * ROW - 4,
          line,
          TEXT,
          MARK_INK[style.theme].groundQuiet,
        ),
      ),
  };
}
