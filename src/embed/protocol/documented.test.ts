import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run.ts';
import { frameTag } from '../../export/snippets.ts';
import {
  DEFAULT_EMBED,
  EMBED_CLICKS,
  EMBED_FONTS,
  EMBED_LOCKS,
  EMBED_MAPS,
  EMBED_PARTS,
} from '../../domain/embedOptions.ts';
import { writeEmbedOptions } from '../../url/embedOptions.ts';
import { COMMANDS } from './messages.ts';

const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
const named = (word: string) => page.includes(`\`${word}\``);

describe('the page on embedding names', () => {
  it('every key and every word of the options', () => {
    const all = writeEmbedOptions({
      parts: ['title'],
      locks: ['moment'],
      click: 'none',
      play: true,
      map: 'now',
      accent: '#112233',
      font: 'serif',
      host: 'https://paper.example',
      release: '0123456789ab',
    });
    const keys = all.split('&').map((part) => part.split('=')[0] ?? '');
    expect(keys).toHaveLength(Object.keys(DEFAULT_EMBED).length);
    const words = [keys, EMBED_PARTS, EMBED_LOCKS, EMBED_CLICKS, EMBED_FONTS, EMBED_MAPS].flat();
    expect(words.filter((word) => !named(word))).toEqual([]);
  });

  it('the code of an iframe as the dialog writes it', () => {
    const code = page.replaceAll(/\s+/g, ' ');
    const src = 'https://example.org/maps/embed.html?t=2014-06-12T18:00Z&place=mosul';
    expect(code).toContain(frameTag('Map of Iraq, June 2014, with a timeline', src, 575));
  });

  it('every command, event and error', () => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    const events = /type EventsTold = \{([^]*?)\n\};/.exec(read('src/embed/protocol/messages.ts'))?.[1] ?? '';
    const names = [...events.matchAll(/^ {2}readonly (\w+):/gm)].map((match) => match[1] ?? '');
    expect(names).toEqual(['ready', 'timechange', 'selectionchange', 'height', 'error']);
    const code = ['check', 'obey'].map((file) => read(`src/embed/protocol/${file}.ts`)).join('');
    const types = [...code.matchAll(/type (?:Fault|Refusal) = ([^;]*);/g)].map((match) => match[1]).join();
    const errors = [...types.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '');
    expect(errors).toContain('locked');
    expect([...COMMANDS, ...names, ...errors].filter((word) => !named(word))).toEqual([]);
  });
});

it('the example article tells moments of the dataset’s own story', () => {
  const article = readFileSync(join(root, 'public/example-article.html'), 'utf8');
  const { steps } = JSON.parse(readFileSync(join(root, 'data/events.story.json'), 'utf8')) as {
    steps: { t: string; known: string | null; place_id: string | null }[];
  };
  const minute = (t: string | null | undefined) => t?.replace(':00Z', 'Z') ?? null;
  const known = new Set(steps.map((step) => [minute(step.t), minute(step.known), step.place_id].join()));
  const told = [
    ...article.matchAll(/class="step" data-t="([^"]+)"(?: data-known="([^"]+)")?(?: data-place="([^"]+)")?/g),
  ].map(([, t, cut, place]) => [t, cut ?? null, place ?? null].join());
  expect(told.length).toBe(article.split('class="step"').length - 1);
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter((moment) => !known.has(moment))).toEqual([]);
});
