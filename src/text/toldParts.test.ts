import { expect, test } from 'vitest';
import { embedHands } from './en/embedHands.ts';
import { page } from './en/page.ts';
import { toldParts } from './toldParts.ts';

test('a few parts are told as they stand there', () => {
  expect(toldParts(['t=soon', 'theme=plaid'])).toEqual([['t=soon', 'theme=plaid'], 0]);
});

test.each([page.ignored, embedHands.ignored])('of many only the first, and how many more', (ignored) => {
  const [parts, more] = toldParts(Array.from({ length: 30_000 }, (_, n) => `t=${n}`));
  expect(ignored(parts, more)).toMatch(/ t=0, t=1, t=2, t=3 and 29996 more$/);
  expect(ignored(['t=soon'])).toMatch(/ t=soon$/);
});

test('a long part is cut between letters, and what turns the direction stays within its part', () => {
  const [[long = '', bomb = '']] = toldParts([`q=${'x'.repeat(5000)}`, '💣'.repeat(61)]);
  expect(long).toBe(`q=${'x'.repeat(58)}…`);
  expect(bomb).toBe(`${'💣'.repeat(60)}…`);
  expect(toldParts(['\u202et=1'])[0]).toEqual(['\u2068t=1\u2069']);
});
