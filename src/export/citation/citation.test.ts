import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import type { Provenance } from '../data/contract.ts';
import { citationBibtex } from './bibtex.ts';
import { type Citation, citationOf } from './citation.ts';
import { citationCsl } from './csl.ts';
import { citationRis } from './ris.ts';
import { citationText } from './text.ts';

const at = (text: string) => parseInstant(text) as Instant;
const HASH = '0123456789abcdef'.repeat(4);
const accessed = at('2031-03-09T23:30Z');

const provenance: Omit<Provenance, 'citation'> = {
  title: 'The harbour, March 2031',
  version: '1.0.0',
  hash: HASH,
  licence: 'CC-BY-4.0',
  publisher: 'The Invented Herald',
  kind: 'events',
  scope: { of: 'view', extent: null },
  t: at('2031-03-05T09:00Z'),
  from: null,
  known: 'all',
  compared: null,
  filter: [],
  link: 'https://example.org/?t=2031-03-05T09:00Z',
  citations: [],
  rows: 1,
  leftOut: {},
  madeBy: 'changing-hands 0.1.0',
  timeZone: 'Pacific/Auckland',
};

const cite = (more: Partial<Provenance> = {}, beside: { issued?: string; citeAs?: string } = {}): Citation =>
  citationOf({ provenance: { ...provenance, ...more }, accessed, ...beside });
const bare = () => cite({ publisher: null, hash: null, link: null, scope: { of: 'everything' } });

/** What nobody would call a dataset, and a file may all the same. */
const HOSTILE = [
  'A {title} with } one \\brace & 50% of $x_1^2$ ~ #1 "q"',
  '}}\n@misc{other, title = {x}}',
  'x\r\nER  - \r\nTY  - JOUR\r\nTI  - y',
  'ER  - ',
  'tab\tbell\u0007 line\u2028paragraph\u2029next\u0085',
  'العراق، حزيران ٢٠١٤',
  '"],"type":"book',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom('{', '}', '\\', '\r', '\n', ' ', 'ER  - ', '@misc{', '%', 'a'), { minLength: 1 })
    .map((parts) => parts.join('')),
);
const anyCitation = fc
  .record({
    title: anyText,
    version: anyText,
    licence: anyText,
    publisher: fc.option(anyText),
    link: fc.option(anyText),
    filter: fc.array(anyText, { maxLength: 3 }),
    hash: fc.option(fc.constant(HASH)),
    citeAs: fc.option(anyText),
    issued: fc.option(fc.constant('2031-03-08')),
  })
  .map(({ citeAs, issued, ...more }) =>
    citationOf({ provenance: { ...provenance, ...more }, accessed, citeAs, issued }),
  );

describe('a citation', () => {
  it('names version, digest, moment, cut, filter, extent, link and day of access', () => {
    const text = citationText(
      cite({
        known: at('2031-03-05T08:00Z'),
        filter: ['Type: battle', 'Certainty: claimed'],
        scope: { of: 'view', extent: [172, -42, 176, -40] },
      }),
    );
    expect(text).toBe(
      'The Invented Herald (n.d.). The harbour, March 2031, version 1.0.0 [data set; SHA-256 0123456789ab]. State shown: 2031-03-05T09:00Z; as known at 2031-03-05T08:00Z; filter: Type: battle; Certainty: claimed; extent: 172, -42, 176, -40. https://example.org/?t=2031-03-05T09:00Z (accessed 2031-03-09).',
    );
  });

  it('of everything shows no moment', () => {
    const text = citationText(cite({ scope: { of: 'everything' } }, { issued: '2031-03-08' }));
    expect(text).toContain('The Invented Herald (2031-03-08). The harbour');
    expect(text).toContain('The whole data set; as known from all documents.');
    expect(text).not.toContain('State shown');
  });

  it('names nobody and nothing that is not known', () => {
    expect(citationText(bare())).toBe(
      'The harbour, March 2031, version 1.0.0 (n.d.) [data set]. The whole data set; as known from all documents. Accessed 2031-03-09.',
    );
    expect(citationBibtex(bare())).not.toMatch(/author|year|url =|SHA|null|undefined/);
    expect(citationRis(bare())).not.toMatch(/^(PB|PY|DA|UR|M1)/m);
    const [item] = JSON.parse(citationCsl(bare())) as object[];
    for (const unknown of ['author', 'publisher', 'issued', 'URL']) expect(item).not.toHaveProperty(unknown);
  });

  it('of what is published with the dataset has no day of access', () => {
    const published = citationOf({ provenance, accessed: null });
    expect(citationText(published)).toMatch(/ https:\/\/example\.org\/\?t=2031-03-05T09:00Z$/);
    for (const write of [citationText, citationBibtex, citationRis, citationCsl])
      expect(write(published)).not.toMatch(/null|accessed|urldate|Y2/);
  });

  it('begins with the words that the publisher wants', () => {
    const wanted = 'Herald (2031). Harbour crisis.';
    expect(citationText(cite({}, { citeAs: wanted }))).toMatch(
      /^Herald \(2031\)\. Harbour crisis \[data set/,
    );
    expect(citationBibtex(cite({}, { citeAs: wanted }))).toContain(
      'note = {Herald (2031). Harbour crisis.; ',
    );
    expect(citationRis(cite({}, { citeAs: wanted }))).toContain('N1  - Herald (2031). Harbour crisis.; ');
  });

  it('names no second day of access beside that of the publisher’s words', () => {
    const wanted = 'Herald, example.org. Accessed [day of your download].';
    for (const more of [{}, { link: null }])
      expect(citationText(cite(more, { citeAs: wanted })).match(/accessed/gi)).toHaveLength(1);
    expect(citationText(cite({}, { citeAs: 'Herald (2031).' }))).toMatch(/\(accessed 2031-/);
  });

  it('leaves no name to be taken apart', () => {
    expect(citationRis(cite({ publisher: 'Herald, The' }))).toContain('\r\nPB  - Herald, The\r\n');
    expect(citationBibtex(cite({ publisher: 'Herald and Sons' }))).toContain('author = {{Herald and Sons}}');
    expect(JSON.parse(citationCsl(cite({ publisher: 'Herald, The' })))).toMatchObject([
      { author: [{ literal: 'Herald, The' }] },
    ]);
  });
});

describe('the key', () => {
  it('is the same for the same view, whenever it is cited', () => {
    const later = citationOf({ provenance, accessed: at('2031-04-01T00:00Z') });
    expect(later.key).toBe(cite().key);
    expect(cite().key).toMatch(/^the-harbour-march-2031-1-0-0-0123456789ab-[0-9a-z]{6}$/);
  });

  it('is another one for another moment, cut, filter, extent, comparison or file', () => {
    const keys = [
      {},
      { t: at('2031-03-06T00:00Z') },
      { known: at('2031-03-05T00:00Z') },
      { filter: ['Type: battle'] },
      { scope: { of: 'view', extent: [0, 0, 1, 1] } as const },
      { scope: { of: 'everything' } as const },
      { compared: { t: at('2031-03-04T00:00Z'), known: 'all' } as const },
      { hash: 'f'.repeat(64) },
      { version: '1.0.1' },
    ].map((more) => cite(more).key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is one that every program takes', () => {
    fc.assert(fc.property(anyCitation, ({ key }) => /^[a-z0-9][a-z0-9-]*$/.test(key)));
    expect(cite({ title: 'العراق' }).key).toMatch(/^dataset-1-0-0-/);
  });
});

describe('whatever a dataset calls itself', () => {
  const control = /[\p{Cc}\u2028\u2029]/u;

  it('the line for a footnote is one line', () => {
    fc.assert(fc.property(anyCitation, (cited) => !control.test(citationText(cited))));
  });

  it('BibTeX sees one entry and our fields: it counts every brace, also one after a backslash', () => {
    fc.assert(
      fc.property(anyCitation, (cited) => {
        const [first = '', ...lines] = citationBibtex(cited).trimEnd().split('\n');
        expect(first).toBe(`@misc{${cited.key},`);
        expect(lines.pop()).toBe('}');
        for (const line of lines) {
          const [, value = ''] =
            /^ {2}(?:author|title|year|version|note|url|urldate) = (\{.*\}),?$/.exec(line) ?? [];
          expect(value).not.toBe('');
          expect(
            depths(value)
              .slice(0, -1)
              .every((depth) => depth > 0),
          ).toBe(true);
          expect(depths(value).at(-1)).toBe(0);
        }
      }),
    );
  });

  it('RIS has one record, a tag a line', () => {
    fc.assert(
      fc.property(anyCitation, (cited) => {
        const text = citationRis(cited);
        const lines = text.split('\r\n').slice(0, -1);
        expect(text.endsWith('ER  - \r\n')).toBe(true);
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) || control.test(line))).toEqual([]);
        const tags = lines.map((line) => line.slice(0, 2));
        expect(new Set(tags).size).toBe(tags.length);
        expect([tags[0], tags.at(-1)]).toEqual(['TY', 'ER']);
      }),
    );
  });

  it('CSL has one item, with the text as it was but for its line ends', () => {
    fc.assert(
      fc.property(anyCitation, (cited) => {
        const items = JSON.parse(citationCsl(cited)) as Record<string, unknown>[];
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({ id: cited.key, type: 'dataset' });
        expect(control.test(JSON.stringify(items[0]))).toBe(false);
      }),
    );
  });
});

/** How deep in braces, after each brace. */
function depths(value: string): number[] {
  let depth = 0;
  return (value.match(/[{}]/g) ?? []).map((brace) => (depth += brace === '{' ? 1 : -1));
}
