import { version } from '../../../package.json';
import { product } from '../../text/en/page.ts';

/** Name and version of the program, as files say what made them. */
export const MADE_BY = `${product} ${version}`;
