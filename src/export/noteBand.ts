import { LEADING, type TypeSetting, wrapped } from '../picture/labels/textWidth.ts';
import { type Band, type BandStyle, lineAt, marginOf } from '../picture/parts/band.ts';
import { MARK_INK } from '../picture/theme.ts';

/** What has to be said of a picture below its date, each in lines of its own; null: nothing. */
export function noteBand(notes: readonly string[], style: BandStyle): Band | null {
  const margin = marginOf(style.width);
  const setting: TypeSetting = { size: style.width < 520 ? 11 : 12, face: 'regular', spacing: 0 };
  const lines = notes.flatMap((note) => wrapped(note, style.width - 2 * margin, setting));
  if (lines.length === 0) return null;
  const step = setting.size * LEADING + 2;
  const ink = MARK_INK[style.theme].groundInk;
  return {
    height: Math.round(lines.length * step + margin / 2),
    draw: (top) =>
      lines.map((line, index) =>
        lineAt(style, margin, top + index * step + setting.size, line, setting, ink),
      ),
  };
}
