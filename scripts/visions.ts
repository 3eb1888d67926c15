import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  type Rgb,
} from 'culori';

/** Eyes, and a printer without colours. */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan', 'grey'] as const;
export type Vision = (typeof VISIONS)[number];

/** Complete deficiencies: whoever can tell two colours apart with these can with weaker ones. */
const FILTERS = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
} as const;

const toLight = converter('lrgb');

/**
 * A colour `#rrggbb` as it is seen. The matrices (Machado, Oliveira and Fernandes 2009; luminance) are made for shares
 * of light, which culori would take from the encoded values: so it is given the shares of light under that name.
 */
export function seenBy(vision: Vision, colour: string): string {
  const light = toLight(colour);
  if (!light) throw new Error(`${colour} is no colour.`);
  if (vision === 'normal') return colour;
  const filter = FILTERS[vision] as (colour: Rgb) => Rgb;
  const { r, g, b } = filter({ ...light, mode: 'rgb' });
  return formatHex({ mode: 'lrgb', r, g, b });
}
