import type { Line, Point } from './arcs.ts';

const A = 97;

/*
 * A number is a letter, capital when it is negative, after the count of whole alphabets in it: 3 is `d`, -3 is `D`, 55 is
 * `2d`. Letters of one case mostly follow one another along a line, which is what makes this pack better than digits.
 */

/** Lines of whole numbers as text: each point as its distance from the one before, through all lines. */
export function packed(lines: readonly Line[]): string {
  let [x, y] = [0, 0];
  return lines
    .map((line) =>
      line
        .map(([px, py]) => {
          const text = letters(px - x) + letters(py - y);
          [x, y] = [px, py];
          return text;
        })
        .join(''),
    )
    .join(' ');
}

function letters(value: number): string {
  const size = Math.abs(value);
  const letter = String.fromCharCode(A + (size % 26));
  return `${Math.floor(size / 26) || ''}${value < 0 ? letter.toUpperCase() : letter}`;
}

/** The lines again. */
export function unpacked(text: string): Line[] {
  const at = [0, 0];
  return text.split(' ').map((line) => {
    const points: Point[] = [];
    let axis = 0;
    for (const [, alphabets, letter = ''] of line.matchAll(/(\d*)(\D)/g)) {
      const size = 26 * Number(alphabets) + letter.toLowerCase().charCodeAt(0) - A;
      at[axis] = (at[axis] ?? 0) + (letter < 'a' ? -size : size);
      axis = 1 - axis;
      if (axis === 0) points.push([at[0] ?? 0, at[1] ?? 0]);
    }
    return points;
  });
}
