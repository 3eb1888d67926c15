import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_EMBED,
  EMBED_CLICKS,
  EMBED_FONTS,
  EMBED_LOCKS,
  EMBED_MAPS,
  EMBED_PARTS,
  type EmbedOptions,
} from '../domain/embedOptions.ts';
import { readEmbedOptions, writeEmbedOptions } from './embedOptions.ts';
import { FIELDS } from './fields.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length });
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  parts: fc.subarray([...EMBED_PARTS]),
  locks: fc.subarray([...EMBED_LOCKS]),
  click: fc.constantFrom(...EMBED_CLICKS),
  play: fc.boolean(),
  map: fc.constantFrom(...EMBED_MAPS),
  accent: fc.option(hex(6).map((digits) => `#${digits}`)),
  font: fc.constantFrom(...EMBED_FONTS),
  host: fc.constantFrom(null, 'https://example.org', 'http://localhost:8080'),
  release: fc.option(hex(12)),
});

describe('the options of an embed', () => {
  it('come back from their query', () => {
    fc.assert(
      fc.property(options, (given) => {
        expect(readEmbedOptions(writeEmbedOptions(given))).toEqual({ options: given, ignored: [] });
      }),
    );
  });

  it('are not written where they are the usual ones', () => {
    expect(writeEmbedOptions(DEFAULT_EMBED)).toBe('');
    expect(writeEmbedOptions({ ...DEFAULT_EMBED, parts: [], locks: ['moment'] })).toBe('ui=none&lock=moment');
  });

  it.each([
    'ui=everything',
    'lock=moment,door',
    'play=yes',
    'accent=red',
    'accent=%23ff0000',
    'host=javascript:alert(1)',
    'host=https://example.org/path',
    'host=*',
    'host=ftp://example.org',
    'release=../../etc',
    'click=%ZZ',
  ])('are left out and told where they can’t be read: %s', (query) => {
    expect(readEmbedOptions(query)).toEqual({ options: DEFAULT_EMBED, ignored: [query] });
  });

  it('share no key with a view', () => {
    const view = Object.values(FIELDS).map(({ key }) => key);
    const own = new Set(['ui', 'lock', 'click', 'play', 'live', 'accent', 'font', 'host', 'release']);
    expect(view.filter((key) => own.has(key))).toEqual([]);
  });
});
