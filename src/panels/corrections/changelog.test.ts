import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Piece, readChangelog } from './changelog.ts';
import { readReleases } from './releaseIndex.ts';

const words = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const said = (block: Block) => (block.kind === 'list' ? block.entries.map(words) : [words(block.pieces)]);

describe('a list of changes', () => {
  test('keeps its headings, paragraphs and entries, each as one line', () => {
    const blocks = readChangelog(
      '# Changes\n\nNewest\nfirst.\n\n## 1.1.0\nNew are:\n- `speakers`: on whose\n  side\n- a *story*\n\n1 < 2 & <b>bold</b>\n',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(blocks.flatMap(said)).toEqual([
      'Changes',
      'Newest first.',
      '1.1.0',
      'New are:',
      'speakers: on whose side',
      'a *story*',
      '1 < 2 & <b>bold</b>',
    ]);
  });

  test('links to the web and to files beside it, and to nothing else', () => {
    const links = (text: string) =>
      readChangelog(text).flatMap((block) =>
        block.kind === 'list'
          ? []
          : block.pieces.flatMap((piece) => (piece.kind === 'link' ? [piece.href] : [])),
      );
    expect(links('[a](README.md) [b](https://example.org/x?y) [c](notes/1.md#two)')).toEqual([
      'README.md',
      'https://example.org/x?y',
      'notes/1.md#two',
    ]);
    const hostile =
      '[a](javascript:alert`1`) [b](//evil.example) [c](../x) [d](data:text/html,x) [e](/x) `[f](x.md)`';
    expect(links(hostile)).toEqual([]);
  });

  test('of our own dataset is read whole', () => {
    const text = readFileSync('data/CHANGELOG.md', 'utf8');
    const blocks = readChangelog(text);
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBe(text.match(/^#/gm)?.length);
    // Every word of it, in its order.
    const bare = (part: string) =>
      part
        .replaceAll(/\]\([^)]*\)|[`[\]]|^#+ |^- /gm, '')
        .split(/\s+/)
        .join(' ')
        .trim();
    expect(blocks.flatMap(said).join(' ')).toBe(bare(text));
  });
});

test('releases are read as far as they are any', () => {
  expect(readReleases(readFileSync('data/releases/index.json', 'utf8'))[0]).toMatchObject({
    hash: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
  });
  expect(readReleases('<!doctype html>')).toEqual([]);
  expect(readReleases('{}')).toEqual([]);
  const one = { hash: '0123456789ab', version: '2', date: 'soon', note: 3 };
  expect(readReleases(JSON.stringify([null, 1, { hash: '../../x', version: '1' }, one]))).toEqual([
    { hash: '0123456789ab', version: '2', day: null, note: null },
  ]);
});
