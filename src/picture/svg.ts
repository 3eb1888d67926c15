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
