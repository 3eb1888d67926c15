import type { TimeWords } from '../../text/timeWords.ts';
import { LEADING, type TypeSetting, wrapped } from '../labels/textWidth.ts';
import type { PictureInput } from '../picture.ts';
import { MARK_INK } from '../theme.ts';
import { type Band, type BandStyle, lineAt, marginOf } from './band.ts';

/** Narrower than the sans it is measured as: a line never runs over. */
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

type Line = {
  readonly text: string;
  readonly setting: TypeSetting;
  readonly quiet: boolean;
  readonly family: string | null;
};

/** Title, moment, what it was known from, which events are shown; and that a drawing is an illustration. */
export function heading(input: PictureInput, style: BandStyle): Band {
  const { groundInk, groundQuiet } = MARK_INK[style.theme];
  const margin = marginOf(style.width);
  const lines = linesOf(input, style.width - 2 * margin);
  const steps = lines.map(({ setting }) => setting.size * LEADING + 2);
  const height = margin * 1.5 + steps.reduce((sum, step) => sum + step, 0);
  return {
    height: Math.round(height),
    draw: (top) => {
      let y = top + margin * 0.75;
      return lines.map(({ text, setting, quiet, family }, index) => {
        y += steps[index] ?? 0;
        const baseline = y - 0.26 * setting.size - 1;
        return lineAt(style, margin, baseline, text, setting, quiet ? groundQuiet : groundInk, family);
      });
    },
  };
}

function linesOf(input: PictureInput, room: number): Line[] {
  const isNarrow = room < 500;
  const title: TypeSetting = { size: isNarrow ? 17 : 22, face: 'bold', spacing: 0 };
  const date: TypeSetting = { size: isNarrow ? 12 : 13.5, face: 'bold', spacing: 0 };
  const note: TypeSetting = { size: isNarrow ? 11 : 12, face: 'regular', spacing: 0 };
  const { parts, dataset, words, t, illustration } = input;
  const set = (text: string, setting: TypeSetting, quiet: boolean, family: string | null): Line[] =>
    wrapped(text, room, setting).map((line) => ({ text: line, setting, quiet, family }));
  return [
    ...(parts.title ? set(dataset.title, title, false, SERIF) : []),
    ...(parts.date
      ? [...set(words.moment(t), date, false, null), ...set(knowledge(input, words), note, true, null)]
      : []),
    ...(illustration?.note ? set(illustration.note, note, false, null) : []),
  ];
}

/** `As known at …; events since …` */
function knowledge({ known, mode, from, text }: PictureInput, words: TimeWords): string {
  const { picture } = text;
  const events =
    mode === 'window' && from !== null
      ? picture.mode.window(words.point(from))
      : mode === 'so_far'
        ? picture.mode.soFar
        : picture.mode.instant;
  return picture.facts([known === 'all' ? picture.knownAll : picture.knownAt(words.moment(known)), events]);
}
