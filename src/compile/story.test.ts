import { describe, expect, it } from 'vitest';
import { type Edit, harbourFiles } from '../../tests/fixtures/harbour.ts';
import { HARBOUR_STORY_SEED, harbourStoryText } from '../../tests/fixtures/harbourStory.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { readStory } from '../dataset/readStory.ts';
import { assemble } from './assemble.ts';
import { compile } from './compile.ts';
import { ownTexts } from './ownTexts.ts';

const SEED = 'seeds/story.yaml';
const PUBLISHED = 'data/events.story.json';

/** The invented dataset with its story, after some edits. */
function files(...edits: readonly Edit[]): Map<string, string> {
  const all = harbourFiles().set(SEED, HARBOUR_STORY_SEED);
  for (const [file, from, to] of edits) {
    expect(all.get(file)).toContain(from);
    all.set(file, all.get(file)?.replace(from, () => to) ?? '');
  }
  return all;
}

describe('the story', () => {
  it('is written beside a dataset that names it', () => {
    const { files: written, problems } = compile(files());
    expect(problems).toEqual([]);
    expect([...written.keys()]).toEqual([
      'data/events.geojson',
      PUBLISHED,
      'data/events.schema.json',
      'data/README.md',
    ]);
    const dataset = decodeDataset(written.get('data/events.geojson') ?? '', 'x');
    expect(dataset.story).toBe('events.story.json');
    expect(JSON.parse(written.get(PUBLISHED) ?? '')).toEqual(JSON.parse(harbourStoryText()));
    expect(readStory(written.get(PUBLISHED) ?? '', 'x', dataset).steps).toHaveLength(3);
  });

  it.each([
    ['no step', 'wrong-length', '[]', /steps:[\s\S]*/, 'steps: []\n'],
    ['a member that is none', 'unknown-key', 'plce: quays', 'place: quays', 'plce: quays'],
    ['a clock without a zone', 'malformed', '"2031-04-08T12:00"', '2031-04-08T12:00Z', '2031-04-08T12:00'],
    ['a claim that is not there', 'unknown-id', 'quays-islanders-land.c9', 'land.c1]', 'land.c9]'],
    ['a claim that is not known yet', 'not-yet-known', 'quays-islanders-land.c3', 'land.c1]', 'land.c3]'],
    ['a place that is not there', 'unknown-id', 'quay\n', 'place: quays', 'place: quay'],
    [
      'an event that is not there',
      'unknown-id',
      'quays-land',
      'event: quays-islanders-land',
      'event: quays-land',
    ],
    [
      'a clock beyond the cut',
      'clock-beyond-cut',
      '"2031-04-04T19:31Z"',
      't: "2031-04-04T19:30Z"',
      't: "2031-04-04T19:31Z"',
    ],
    ['a camera elsewhere', 'camera-outside', '{zoom: 9, lat: 41', 'lat: -41', 'lat: 41'],
    ['an id twice', 'duplicate-id', 'landing\n    title: A min', 'id: denial', 'id: landing'],
  ] as const)('is refused with %s', (_, code, at, from, to) => {
    const text = HARBOUR_STORY_SEED.replace(from, () => to);
    expect(text).not.toBe(HARBOUR_STORY_SEED);
    const { files: written, problems } = compile(files().set(SEED, text));
    expect(written.size).toBe(0);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const { file, line = 0, column = 0 } = problems[0]?.where ?? {};
    expect(file).toBe(SEED);
    const there = text
      .split('\n')
      .slice(line - 1)
      .join('\n')
      .slice(column - 1);
    expect(there.slice(0, at.length)).toBe(at);
    expect(problems[0]?.hint).not.toBe('');
  });

  it('is not blamed for what was refused elsewhere', () => {
    const slip = ['seeds/documents/bulletin-5.yaml', 'modality: happened', 'modallity: happened'] as const;
    const { problems } = compile(files(slip));
    expect(problems.map(({ where }) => where.file)).not.toContain(SEED);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is held against the documents with all other texts of ours', () => {
    const assembled = assemble(files(), 'seeds', []);
    if (!assembled) throw new Error('the invented dataset is broken');
    const texts = ownTexts(assembled).map(({ text }) => text);
    expect(texts).toContain('Five days at the harbour');
    expect(texts).toContain('A minister disagrees');
    expect(texts).toContain('A minister disputes the loss. Nobody else does.');
    expect(texts).toContain('A minister of the government.');
  });
});
