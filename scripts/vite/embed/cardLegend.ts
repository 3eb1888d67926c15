import { drawing } from '../../../src/picture/drawMarks.ts';
import { type TypeSetting, wrapped } from '../../../src/picture/labels/textWidth.ts';
import { legendOf } from '../../../src/picture/legendOf.ts';
import { across, type Band, type BandStyle, lineAt, marginOf } from '../../../src/picture/parts/band.ts';
import type { PictureInput } from '../../../src/picture/picture.ts';
import { placeMarks } from '../../../src/picture/placeMarks.ts';
import { MARK_INK } from '../../../src/picture/theme.ts';

const TEXT: TypeSetting = { size: 11.5, face: 'regular', spacing: 0 };
/** Px of a line, of a sign and the room beside it. */
const ROW = 21;
const NEXT_LINE = 13.5;
const SIGN = 31;

/**
 * What the marks on a card mean, one under the other, parties first: as many as there is room for. `seen`: the places
 * on the card. The signs of events are left out; they are small there.
 */
export function cardLegend(
  { dataset, places, events, text, theme }: PictureInput,
  seen: ReadonlySet<string>,
  style: BandStyle,
  room: number,
): Band {
  const margin = marginOf(style.width);
  const ink = MARK_INK[theme];
  const marks = placeMarks(dataset, places, events).filter(({ place }) => seen.has(place.placeId));
  const signs = legendOf(marks, dataset, text, ink)
    .filter(({ key }) => key === 'parties' || key === 'states')
    .flatMap(({ lines }) => lines);
  const rows = signs.map(({ name, drawing }) => {
    const lines = wrapped(name, style.width - 2 * margin - SIGN, TEXT);
    return { drawing, lines, height: ROW + (lines.length - 1) * NEXT_LINE };
  });
  const within = rows.filter(
    (_, index) => rows.slice(0, index + 1).reduce((sum, { height }) => sum + height, 1.5 * margin) <= room,
  );
  return {
    height: within.reduce((sum, { height }) => sum + height, margin),
    draw: (top) => {
      let start = top;
      return within.flatMap(({ drawing: sign, lines, height }) => {
        const middle = start + height / 2;
        const first = middle + 4 - ((lines.length - 1) * NEXT_LINE) / 2;
        start += height;
        return [
          drawing(sign, across(style, margin + (SIGN - 7) / 2), middle, 0.8),
          ...lines.map((line, index) =>
            lineAt(style, margin + SIGN, first + index * NEXT_LINE, line, TEXT, ink.groundInk),
          ),
        ];
      });
    },
  };
}
