import { advanceOf, type Face } from './advances.ts';

/** How a text is set: px, and letter spacing in shares of the size. */
export type TypeSetting = { readonly size: number; readonly face: Face; readonly spacing: number };

/** Px from one baseline to the next, as a share of the size. */
export const LEADING = 1.2;
/** How far letters reach above and below their baseline, as shares of the size. */
export const ASCENT = 0.78;
export const DESCENT = 0.24;

/** The width of a line in px: without a DOM, the same everywhere, and never narrower than it is drawn. */
export function textWidth(line: string, { size, face, spacing }: TypeSetting): number {
  let thousandths = 0;
  for (const letter of line) thousandths += advanceOf(letter, face) + spacing * 1000;
  return (thousandths / 1000) * size;
}

/** A text in lines of at most `width` px where spaces allow it; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number, setting: TypeSetting): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, setting) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text in as few lines, their lengths evened out: what a name on a map looks like. */
export function balanced(text: string, width: number, setting: TypeSetting): string[] {
  const greedy = wrapped(text, width, setting);
  if (greedy.length < 2) return greedy;
  for (let narrow = textWidth(text, setting) / greedy.length; narrow < width; narrow += setting.size / 2) {
    const lines = wrapped(text, narrow, setting);
    if (lines.length <= greedy.length) return lines;
  }
  return greedy;
}
