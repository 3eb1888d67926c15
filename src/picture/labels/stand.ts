import type { Stand } from './label.ts';
import { ASCENT, DESCENT, LEADING, textWidth, type TypeSetting } from './textWidth.ts';

/** Lines of type with their width and height in px. */
export type Block = {
  readonly lines: readonly string[];
  readonly setting: TypeSetting;
  readonly width: number;
  readonly height: number;
};

export function blockOf(lines: readonly string[], setting: TypeSetting): Block {
  return {
    lines,
    setting,
    // The last letter's spacing stands after it, and is not seen.
    width: Math.max(...lines.map((line) => textWidth(line, setting) - setting.spacing * setting.size)),
    height: ((lines.length - 1) * LEADING + ASCENT + DESCENT) * setting.size,
  };
}

/**
 * Lines whose start, middle or end lies at x and whose middle at y. A name is set from the side of its mark, so that the
 * gap is exact whatever font is used.
 */
export function standAt(block: Block, x: number, y: number, end: Stand['end']): Stand {
  const { lines, setting, width, height } = block;
  const left = end === 'start' ? x : end === 'end' ? x - width : x - width / 2;
  const top = y - height / 2;
  return {
    boxes: [{ left, top, right: left + width, bottom: top + height }],
    passes: [],
    lines,
    x,
    y: top + ASCENT * setting.size,
    end,
    turn: 0,
    leader: null,
  };
}
