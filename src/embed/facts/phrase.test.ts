import { expect, test } from 'vitest';
import { phrase } from './phrase.ts';

test('a phrase keeps the order of the catalogue, and leaves out what is not there', () => {
  const [speaker, tag] = [{ name: 'speaker' }, { name: 'tag' }] as unknown as [Node, Node];
  const say = ({ tag, speaker }: { tag: string | null; speaker: string }) =>
    tag === null ? `${speaker} says` : `${speaker} (${tag})`;
  expect(phrase({ tag, speaker }, say)).toEqual(['', speaker, ' (', tag, ')']);
  expect(phrase({ tag: null as Node | null, speaker }, say)).toEqual(['', speaker, ' says']);
});
