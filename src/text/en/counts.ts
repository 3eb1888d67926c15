import { plural } from '../plural.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `12,345` */
export const number = (n: number) => whole.format(n);

/** `1 row`, `12,345 rows` */
export const count = (n: number, one: string, other: string) =>
  `${number(n)} ${plural('en', n, { one, other })}`;
