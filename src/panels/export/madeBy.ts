import { product } from '../../text/en/page.ts';

/** Set by the build, from package.json. */
const version: unknown = import.meta.env['VITE_VERSION'];

/** Name and version of the program, as files say what made them. */
export const MADE_BY = typeof version === 'string' ? `${product} ${version}` : product;
