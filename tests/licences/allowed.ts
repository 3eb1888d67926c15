/** Licences a package may have; of an SPDX expression with OR one of them, with AND all. */
export const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  // Unmodified: file-level copyleft, the source is on the registry.
  'MPL-2.0',
  // Fonts.
  'OFL-1.1',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
]);

/** Packages whose manifest says something else, or nothing, and what was read in their own licence file. */
export const exceptions: Readonly<Record<string, string>> = {
  arc: 'names no licence in its manifest; its LICENSE.md is BSD-2-Clause (part of it from GDAL, MIT)',
  jsts: 'EDL-1.0 is the Eclipse name of the BSD-3-Clause',
  '@turf/jsts': 'EDL-1.0 is the Eclipse name of the BSD-3-Clause',
  'splaytree-ts': 'writes BDS-3-Clause for BSD-3-Clause; its LICENSE is that text',
};

/** True if an SPDX expression can be kept by one of the allowed licences. Brackets only around the whole. */
export function isAllowed(expression: string): boolean {
  const plain = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/\sAND\s/.test(plain)) return plain.split(/\sAND\s/).every(isAllowed);
  if (/\sOR\s/.test(plain)) return plain.split(/\sOR\s/).some(isAllowed);
  return allowed.has(plain);
}
