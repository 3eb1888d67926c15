import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const own = read('./tokens.css');
const app = read('../../app/styles/tokens.css');
const declared = (css: string) =>
  new Map([...css.matchAll(/(--[a-z0-9-]+): ([^;]+);/g)].map((m) => [m[1], m[2]]));

test('every token of the embed page is one of the full page’s, with its values', () => {
  const [light = '', dark = ''] = own.split('@media not print');
  const tokens = declared(light.replaceAll(/\/\*.*?\*\//gs, ''));
  const inDark = declared(dark.slice(0, dark.indexOf('@media')));
  expect(tokens.size).toBeGreaterThan(15);
  for (const [name, value] of tokens) {
    if (name?.startsWith('--ch-')) continue;
    const theirs = declared(app.slice(0, app.indexOf('[data-theme')));
    const there = inDark.get(name);
    expect(theirs.get(name), name).toBe(there === undefined ? value : `light-dark(${value}, ${there})`);
  }
});
