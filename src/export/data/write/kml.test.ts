import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { HOSTILE, exportExtract, exportProvenance } from '../../../../tests/fixtures/exportTable.ts';
import { UNHURRIED } from '../pace.ts';
import { writeKml } from './kml.ts';

type Element = {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
};

/** Every element with its own text, as a strict parser reads it; throws where the file isn't well-formed. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = [...open.map((each) => each.name), name].join('/');
    const element = { name, path, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

async function written(extract = exportExtract()): Promise<string> {
  const [file] = await writeKml(extract, exportProvenance(), 'harbour', UNHURRIED);
  expect(file?.name).toBe('harbour.kml');
  return String(file?.content);
}

describe('KML', () => {
  it('is well-formed, a placemark to a row in one folder, nothing from elsewhere in it', async () => {
    const xml = await written();
    const elements = elementsOf(xml);
    const names = elements.map(({ name }) => name);
    expect(names.filter((name) => name === 'Folder')).toHaveLength(1);
    expect(elements.filter(({ path }) => path === 'kml/Document/Folder/Placemark')).toHaveLength(4);
    expect(names.filter((name) => ['NetworkLink', 'href', 'Icon', 'Link'].includes(name))).toEqual([]);
    expect(xml).not.toContain('<![CDATA[');
  });

  it('has the time of a row as its span, without the ends that are open', async () => {
    const elements = elementsOf(await written());
    const times = elements
      .filter(({ path }) => path.includes('TimeSpan/'))
      .map(({ name, text }) => `${name} ${text}`);
    expect(elements.filter(({ name }) => name === 'TimeSpan')).toHaveLength(3);
    expect(times).toEqual([
      'begin 2014-06-10T21:00:00Z',
      'end 2014-06-11T21:00:00Z',
      'begin 2014-06-10T21:00:00Z',
      'begin 2014-06-10T21:00:00Z',
      'end 2014-06-10T21:00:00Z',
    ]);
  });

  it('has no geometry for what has no place', async () => {
    const points = elementsOf(await written()).filter(({ name }) => name === 'coordinates');
    expect(points.map(({ text }) => text)).toEqual(['43.13,36.34', '-0.5,0', '179.999,-12.5']);
  });

  it('types its columns, and leaves out what is not known', async () => {
    const elements = elementsOf(await written());
    const fields = elements.filter(({ name }) => name === 'SimpleField').map(({ attributes }) => attributes);
    expect(fields).toContainEqual({ type: 'int', name: 'where_prec' });
    expect(fields).toContainEqual({ type: 'double', name: 'share' });
    expect(fields).toContainEqual({ type: 'bool', name: 'contested' });
    const precisions = elements.filter(
      ({ attributes }) => attributes['name'] === 'where_prec' && !attributes['type'],
    );
    expect(precisions.map(({ text }) => text)).toEqual(['1', '3', '7']);
  });

  it('leaves hostile text a text: in columns as it is, and in a description as HTML that says the same', async () => {
    const elements = elementsOf(await written());
    const summary = elements.findLast(({ attributes }) => attributes['name'] === 'summary');
    expect(summary?.text).toBe(HOSTILE);
    const description = elements.findLast(({ path }) => path.endsWith('Placemark/description'))?.text ?? '';
    expect(description).not.toMatch(/[<>]/);
    expect(description).toContain('&lt;script&gt;');
    expect(elements.filter(({ name }) => name === 'script' || name === 'b')).toEqual([]);
  });

  it('replaces what XML cannot hold', async () => {
    const rows = exportExtract().table.rows.map((row) => ({ ...row, title: 'a\u0000b\ud800c\uffffd' }));
    const title = elementsOf(await written(exportExtract(rows))).find(({ path }) =>
      path.endsWith('Placemark/name'),
    );
    expect(title?.text).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  it('gives any text back as it was', async () => {
    const [row] = exportExtract().table.rows;
    if (!row) throw new Error('no row');
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 20 });
    // What XML has no way to write is replaced.
    const kept = (text: string) => text.replaceAll(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    await fc.assert(
      fc.asyncProperty(texts, async (titles) => {
        const xml = await written(exportExtract(titles.map((title) => ({ ...row, title }))));
        const names = elementsOf(xml).filter(({ path }) => path.endsWith('Placemark/name'));
        expect(names.map(({ text }) => text)).toEqual(titles.map(kept));
      }),
      { numRuns: 10 },
    );
  });

  it('colours the marker, backwards as KML has it', async () => {
    const elements = elementsOf(await written());
    const colours = elements.filter(({ path }) => path.endsWith('IconStyle/color')).map(({ text }) => text);
    expect(colours).toEqual(['ff1f2226', 'ff453ac9', 'ffefcdab']);
    const styles = elements
      .filter(({ name }) => name === 'Style')
      .map(({ attributes }) => `#${attributes['id']}`);
    const used = elements.filter(({ name }) => name === 'styleUrl').map(({ text }) => text);
    expect(used).toEqual(styles);
  });

  it('says what it is', async () => {
    const elements = elementsOf(await written());
    const facts = elements
      .filter(({ path }) => path === 'kml/Document/ExtendedData/Data/value')
      .map(({ text }) => text);
    expect(facts).toContain('CC-BY-4.0');
    expect(facts).toContain('https://example.org/map/?t=2014-06-12T18:00Z&certainty=reported');
  });
});
