import { readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../text/en.ts';
import { CHECKOUT } from './checkout.ts';

const { version } = JSON.parse(readFileSync(path.join(CHECKOUT, 'package.json'), 'utf8')) as {
  version: string;
};

/** Name and version of the program, as files say it of themselves. */
export const MADE_BY = `${en.page.product} ${version}`;
