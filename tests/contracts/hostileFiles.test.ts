import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExport } from '../../src/cli/exportCommand.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { runPicture } from '../../src/cli/pictureCommand.ts';
import { runValidate } from '../../src/cli/validateCommand.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { harbourWithStory } from '../fixtures/harbourStory.ts';
import { HALF_A_LETTER, HOSTILE, inTurn, spoilt } from '../fixtures/hostile.ts';

/** All texts are tried; each starts in another field. */
const STARTS = [0, 11, 22, 33];
let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  for (const start of STARTS)
    writeFileSync(at(`${start}.geojson`), spoilt(withoutStory(), { text: inTurn(start), keys: true }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A story is another file, which isn't here. */
function withoutStory(): string {
  const raw = JSON.parse(harbourWithStory()) as { changing_hands: Record<string, unknown> };
  delete raw.changing_hands['story'];
  return JSON.stringify(raw);
}

/** What a terminal obeys: escapes, and marks that turn the direction. */
// oxlint-disable-next-line no-control-regex -- what is looked for are control characters
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function expectPrintable({ text, problems }: Outcome): void {
  expect(text).not.toMatch(OBEYED);
  expect(problems).toEqual([]);
}

/** Names of elements and of attributes, by a parser that takes no fault. */
function namesOf(xml: string): { elements: Set<string>; attributes: Set<string> } {
  const [elements, attributes] = [new Set<string>(), new Set<string>()];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.add(tag.name);
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
  });
  parser.write(xml).close();
  return { elements, attributes };
}

describe.each(STARTS)('files of a hostile dataset (%i)', (start) => {
  const out = (ending: string) => at(`${start}-out.${ending}`);
  const file = () => at(`${start}.geojson`);
  const save = async (as: string, ending = as) => {
    expectPrintable(await runExport(file(), { as, what: 'claims', output: out(ending) }));
    return readFileSync(out(ending), 'utf8');
  };

  it('decode to the same text, and pollute no prototype', async () => {
    const dataset = decodeDataset(readFileSync(file(), 'utf8'), 'hostile');
    expect(dataset.events.size).toBeGreaterThan(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expectPrintable(await runValidate(file()));
  });

  it('hold no formula as CSV', async () => {
    const { data, errors } = Papa.parse<string[]>((await save('csv')).replace(/^\uFEFF/, '').trimEnd());
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(4);
    const formulas = data
      .flat()
      .filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell));
    expect(formulas).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
  });

  it('hold no element of theirs as KML', async () => {
    const { elements, attributes } = namesOf(await save('kml'));
    for (const name of ['script', 'img', 'iframe', 'svg', 'NetworkLink', 'href'])
      expect([...elements], name).not.toContain(name);
    expect([...attributes].filter((name) => /^on|hostile/.test(name))).toEqual([]);
  });

  it('are JSON as GeoJSON', async () => {
    const raw = JSON.parse(await save('geojson')) as { features: unknown[] };
    expect(raw.features.length).toBeGreaterThan(2);
  });

  it('hold no script, no link and no foreign element as a picture', async () => {
    expectPrintable(
      await runPicture(file(), {
        size: '600x400',
        theme: 'light',
        output: out('svg'),
        at: '2031-04-05T09:00Z',
      }),
    );
    const { elements, attributes } = namesOf(readFileSync(out('svg'), 'utf8'));
    const usual =
      /^(svg|g|title|desc|path|rect|circle|line|polyline|polygon|text|tspan|defs|clipPath|pattern|use|metadata|mask|style)$/;
    expect([...elements].filter((name) => !usual.test(name) && !name.includes(':'))).toEqual([]);
    expect([...attributes].filter((name) => /^on|hostile/.test(name))).toEqual([]);
  });

  it('have names that stay in their folder', () => {
    for (const name of readdirSync(folder)) expect(name).toMatch(/^\d+(-out)?\.[a-z]+(\.[a-z]+)?$|^\d+-out/);
  });
});

describe('what is no text', () => {
  it('is refused: half a letter', () => {
    const spoil = () => spoilt(withoutStory(), { text: (text) => text + HALF_A_LETTER, keys: false });
    expect(() => decodeDataset(spoil(), 'half')).toThrow(/half of a surrogate pair/);
  });

  it('of all others none is, whatever field it stands in', () => {
    for (const [name, hostile] of Object.entries(HOSTILE)) {
      const text = spoilt(withoutStory(), { text: (original) => `${original} ${hostile}`, keys: true });
      expect(decodeDataset(text, name).events.size, name).toBeGreaterThan(2);
    }
  });
});
