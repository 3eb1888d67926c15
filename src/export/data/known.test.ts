import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harbourGeojson } from '../../../tests/fixtures/harbour.ts';
import { randomCut, randomDataset } from '../../../tests/fixtures/randomDataset.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import { isKnown } from '../../domain/control/known.ts';
import { type Instant, parseInstant, plus } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { HintedError } from '../../domain/problem.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { catalogueOf } from '../../text/language.ts';
import { EXPORT_KINDS, type PageFormat, type Published } from './contract.ts';
import { exportFiles } from './exportFiles.ts';
import { extract } from './extract.ts';
import { offers } from './offers.ts';
import { UNHURRIED } from './pace.ts';
import { provenanceOf } from './provenance.ts';

const at = (text: string) => parseInstant(text) as Instant;
const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const harbour = decodeDataset(harbourGeojson(), 'harbour');
/** Both forms of a row at every cut, and one of the formats that write them otherwise. */
const ROW_FORMS: readonly PageFormat[] = ['geojson', 'geojson_full'];
const anyOther = fc.constantFrom<PageFormat>('csv', 'json', 'kml', 'lpf');

/** All files of a view in all kinds, in both forms and another format, as one text. */
async function filesOf(dataset: Published, view: View, other: PageFormat): Promise<string> {
  const of = { dataset, view, scope: { of: 'view', extent: null } } as const;
  const texts: string[] = [];
  for (const kind of EXPORT_KINDS)
    for (const format of [...ROW_FORMS, other].filter((one) => offers(kind, one))) {
      const table = extract(kind, of);
      const provenance = provenanceOf({
        ...of,
        extract: table,
        hash: null,
        link: null,
        accessed: at('2026-01-02T00:00Z'),
        madeBy: 'test',
        text: catalogueOf('en'),
      });
      try {
        for (const { name, content } of await exportFiles(format, table, provenance, UNHURRIED))
          texts.push(name, typeof content === 'string' ? content : new TextDecoder().decode(content));
      } catch (error) {
        // Before any document the format of the dataset has nothing to hold.
        if (!(error instanceof HintedError) || error.problems[0]?.code !== 'nothing-known') throw error;
      }
    }
  return texts.join('\n');
}

/** What a cut hides: ids of claims and events, and every text that speaks for them alone. */
function hiddenBy(dataset: Published, known: Instant) {
  const ids: string[] = [];
  const texts: string[] = [];
  const told = new Set<string>();
  for (const { eventId, claims, title, summary, figures } of dataset.events.values()) {
    const later = claims.filter((claim) => !isKnown(claim, known));
    for (const claim of claims) {
      const into = later.includes(claim) ? texts : told;
      const say = (text: string) => (into === texts ? texts.push(text) : told.add(text));
      say(claim.paraphrase);
      for (const figure of figures) if (figure.claimId === claim.claimId) say(figure.what);
    }
    ids.push(...later.map(({ claimId }) => claimId));
    if (later.length > 0) texts.push(title, summary);
    if (later.length === claims.length) ids.push(eventId);
  }
  // Notes on lines that were left out were written of whole documents.
  if (ids.length > 0)
    for (const { leftOut } of dataset.documents.values())
      texts.push(...leftOut.flatMap(({ note }) => note ?? []));
  // What a known claim says in the same words is known.
  const said = [...told].map(unended);
  return { ids, texts: texts.filter((text) => !said.some((one) => one.includes(unended(text)))) };
}

/** A claim stands as a title without its full stop. */
function unended(text: string): string {
  return text.replace(/\.$/u, '');
}

async function hidesLater(dataset: Published, view: View, known: Instant, other: PageFormat) {
  const files = await filesOf(dataset, view, other);
  const words = new Set(files.split(/[\s";,<>@&|:]+/));
  const hidden = hiddenBy(dataset, known);
  expect(hidden.ids.filter((id) => words.has(id))).toEqual([]);
  // A short note is a word of the language.
  expect(hidden.texts.filter((text) => text.length > 20 && files.includes(text))).toEqual([]);
}

function viewAt(known: Instant, then: Instant, mode: View['mode']): View {
  const compare = { t: then, known: then < known ? then : known, by: 'swipe' } as const;
  return { ...DEFAULT_VIEW, known, mode, compare };
}

describe('under a cut nothing is in any file that was reported later', () => {
  test.each([
    ['of the flagship', flagship, 12],
    ['of the harbour', harbour, 20],
  ])(
    '%s',
    async (_, dataset, numRuns) => {
      const { earliest, latest } = periodOf(dataset);
      const moment = fc.integer({ min: 0, max: latest - earliest }).map((ms) => plus(earliest, ms));
      await fc.assert(
        fc.asyncProperty(
          moment,
          moment,
          fc.constantFrom('instant', 'so_far'),
          anyOther,
          (known, then, mode, other) => hidesLater(dataset, viewAt(known, then, mode), known, other),
        ),
        { numRuns },
      );
    },
    120_000,
  );

  test('of random datasets', async () => {
    await fc.assert(
      fc.asyncProperty(randomDataset, randomCut, randomCut, anyOther, (dataset, known, then, other) =>
        hidesLater(dataset, viewAt(known, then, 'instant'), known, other),
      ),
      { numRuns: 30 },
    );
  }, 120_000);

  test('and the test would see it', async () => {
    const known = at('2014-06-12T12:00Z');
    const { ids, texts } = hiddenBy(flagship, known);
    const all = await filesOf(flagship, DEFAULT_VIEW, 'csv');
    const words = new Set(all.split(/[\s";,<>@&|:]+/));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.every((id) => words.has(id))).toBe(true);
    expect(texts.filter((text) => text.length > 20 && all.includes(text)).length).toBeGreaterThan(100);
  });
});
