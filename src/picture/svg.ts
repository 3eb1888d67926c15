/**
 * A piece of SVG as plain data: what Node writes to a file and a browser puts on the page are the same tree.
 * Presentation attributes only: a `style` would fall to the content security policy of whoever embeds it.
 */
export type SvgNode = {
  readonly tag: string;
  /** In the order in which they are written. Numbers are rounded to two decimals. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
};

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** An element; attributes that are null are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== null,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** What XML can't hold, not even as a reference: most control characters, halves of surrogate pairs, two non-characters. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An attribute's value or a text as it is written: numbers at hundredths, what XML can't hold replaced. */
export function written(value: string | number): string {
  if (typeof value === 'string') return value.replaceAll(UNSPEAKABLE, '\ufffd');
  if (!Number.isFinite(value)) throw new RangeError(`a picture can't hold the number ${value}`);
  return String(hundredths(value));
}

/** Rounded to hundredths, never negative zero. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Rounded to tenths: fine enough for a position in px. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
