import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { citationBibtex } from '../../src/export/citation/bibtex.ts';
import { citationOf } from '../../src/export/citation/citation.ts';
import { citationCsl } from '../../src/export/citation/csl.ts';
import { citationRis } from '../../src/export/citation/ris.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';

/** One entry as a reader of somebody else's understands it, in the terms of CSL. */
type Read = Readonly<Record<string, unknown>>;
const reader = readerOf();
if (!reader) console.warn('Citations read by another program: NOT RUN, @citation-js isn’t installed');

const at = (text: string) => parseInstant(text) as Instant;

const TITLES = [
  'The harbour, March 2031',
  'A {title} with } one \\brace & 50% of $x_1^2$ ~ #1 "q"',
  '}}, title = {x}} @book{other',
  'x\r\nER  - \r\nTY  - JOUR\r\nTI  - y',
  'ER  - ',
  'العراق، حزيران ٢٠١٤',
];
const oneLine = (text: string) =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

const cited = (title: string, publisher: string | null, known = true) =>
  citationOf({
    provenance: {
      title,
      version: '1.0.0',
      hash: known ? '0123456789abcdef'.repeat(4) : null,
      licence: 'CC-BY-4.0',
      publisher,
      kind: 'events',
      scope: { of: 'view', extent: null },
      t: at('2031-03-05T09:00Z'),
      from: null,
      known: 'all',
      compared: null,
      filter: ['Type: battle'],
      link: known ? 'https://example.org/a_b/?t=2031-03-05T09:00Z&type=battle%20%7B#x' : null,
      citations: [],
      rows: 1,
      leftOut: {},
      madeBy: 'changing-hands',
      timeZone: 'UTC',
    },
    accessed: at('2031-03-09T00:00Z'),
    issued: known ? '2031-03-08' : null,
  });

describe.skipIf(!reader)('another program reads our citation', () => {
  const formats = { BibTeX: citationBibtex, RIS: citationRis, 'CSL-JSON': citationCsl };
  const cases = Object.entries(formats).flatMap(([name, write]) =>
    TITLES.map((title) => ({ name, write, title })),
  );

  it.each(cases)('in $name of “$title”', ({ write, title }) => {
    const citation = cited(title, 'Herald \\and {Sons}');
    const entries = reader?.(write(citation)) ?? [];
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: citation.key,
      title: oneLine(title),
      version: '1.0.0',
      URL: citation.link,
      accessed: { 'date-parts': [[2031, 3, 9]] },
      note: expect.stringContaining(
        'state shown: 2031-03-05T09:00Z; as known from all documents; filter: Type: battle',
      ),
    });
    // A name in one piece: which field holds it is each format's own.
    const { author = [], publisher = null } = entries[0] ?? {};
    const names = [...(author as Read[]).flatMap(Object.values), publisher];
    expect(names.filter((name) => name !== null)).toEqual(['Herald \\and {Sons}']);
    expect(JSON.stringify(entries[0]?.['issued'])).toContain('[[2031');
  });

  it.each(Object.entries(formats))('in %s with nothing known', (_name, write) => {
    const [entry = {}] = reader?.(write(cited('The harbour', null, false))) ?? [];
    expect(entry['title']).toBe('The harbour');
    for (const unknown of ['author', 'publisher', 'issued', 'URL']) expect(entry).not.toHaveProperty(unknown);
  });
});

function readerOf(): ((text: string) => Read[]) | null {
  const load = createRequire(import.meta.url);
  try {
    const { Cite } = load('@citation-js/core') as { Cite: new (text: string) => { data: Read[] } };
    load('@citation-js/plugin-bibtex');
    load('@citation-js/plugin-ris');
    return (text) => new Cite(text).data;
  } catch {
    return null;
  }
}
