import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import { recently } from './recent.ts';

test('computes once as long as one of the last four keys is asked for', () => {
  const dataset = {} as Dataset;
  const of = recently<{ readonly key: string }>();
  const computed: string[] = [];
  const ask = (key: string) =>
    of(dataset, key, () => {
      computed.push(key);
      return { key };
    });
  const [a, b] = [ask('a'), ask('b')];
  for (let turn = 0; turn < 10; turn++) expect([ask('a'), ask('b')]).toEqual([a, b]);
  expect(ask('a')).toBe(a);
  expect(computed).toEqual(['a', 'b']);
  for (const key of ['c', 'd', 'e']) ask(key);
  // 'b' is the one that was not asked for the longest.
  ask('a');
  ask('b');
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
});

test('keeps datasets apart', () => {
  const of = recently<object>();
  expect(of({} as Dataset, 'a', () => ({}))).not.toBe(of({} as Dataset, 'a', () => ({})));
});
