import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HintedError } from '../../domain/problem.ts';
import type { SourceTable } from '../contract.ts';
import { paceOf, UNHURRIED } from '../pace.ts';
import { readKml } from './kml.ts';
import { plainText } from './plainText.ts';

const FILE = { name: 'harbour.kml', bytes: 1, sha256: 'ab'.repeat(32) };

function bytesOf(content: string | Uint8Array) {
  const bytes = (typeof content === 'string' ? strToU8(content) : content) as Uint8Array<ArrayBuffer>;
  return { pieces: [bytes], length: bytes.length, wasCompressed: false };
}
function read(content: string | Uint8Array): Promise<SourceTable> {
  return readKml(bytesOf(content), FILE, paceOf(UNHURRIED, 'reading'));
}
function kml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
}
const point = '<Point><coordinates>174.78,-41.28,0</coordinates></Point>';

/** Rows as objects of what is in them. */
function asObjects({ columns, rows }: SourceTable) {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.flatMap((name, index) => (cells[index] === null ? [] : [[name, cells[index]]])),
    ),
  );
}
async function faultOf(content: string | Uint8Array) {
  const error: unknown = await read(content).catch((cause: unknown) => cause);
  if (!(error instanceof HintedError)) throw new Error(`no refusal: ${String(error)}`);
  return error.problems[0];
}

describe('a KML file', () => {
  it('becomes rows of its placemarks, with folders, times and data as columns', async () => {
    const table = await read(
      kml(`
      <Schema name="s" id="s"><SimpleField name="deaths" type="int"/><SimpleField name="sure" type="bool"/></Schema>
      <Folder><name>March</name><Folder><name>Quays</name>
        <Placemark id="a"><name>Landing &amp; more</name>
          <description><![CDATA[<p>Boats <b>arrive</b>.</p><p>See &quot;notes&quot;</p>]]></description>
          <TimeStamp><when>2031-03-04T11:00:00+12:00</when></TimeStamp>
          <ExtendedData><Data name="party"><displayName>x</displayName><value>islanders</value></Data></ExtendedData>${point}</Placemark>
      </Folder></Folder>
      <Placemark><name>Siege</name><TimeSpan><begin>2031-03</begin><end>2031</end></TimeSpan>
        <ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="deaths">7</SimpleData><SimpleData name="sure">true</SimpleData></SchemaData></ExtendedData></Placemark>
      <Placemark><name>Raid</name><TimeStamp><when>2031-03-05</when></TimeStamp><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>`),
    );
    expect(asObjects(table)).toEqual([
      {
        name: 'Landing & more',
        description: 'Boats arrive .\nSee "notes"',
        begin: '2031-03-04T11:00:00+12:00',
        party: 'islanders',
        folder: 'March / Quays',
      },
      { name: 'Siege', begin: '2031-03', end: '2031', deaths: 7, sure: true },
      { name: 'Raid', begin: '2031-03-05' },
    ]);
    expect(table.rows.map(({ line, geometry }) => [line, geometry])).toEqual([
      [1, [174.78, -41.28]],
      [2, null],
      [3, 'other'],
    ]);
    expect(table.file.lineCount).toBe(3);
    expect(new Set(table.rows.map(({ sha256 }) => sha256)).size).toBe(3);
  });

  it('hashes a placemark by what it says, not by how it is written', async () => {
    const hashOf = async (text: string) => (await read(text)).rows[0]?.sha256;
    const one = kml(`<Placemark><name>A</name><TimeStamp><when>2031</when></TimeStamp>${point}</Placemark>`);
    const other = kml(
      `<kml:Placemark>\n<TimeStamp><when> 2031 </when></TimeStamp> ${point}<name><![CDATA[A]]></name></kml:Placemark>`,
    );
    expect(await hashOf(one)).toBe(await hashOf(other));
    expect(await hashOf(one)).not.toBe(await hashOf(one.replace('>A<', '>B<')));
  });

  it('keeps the columns of data that are called like those of KML', async () => {
    const table = await read(
      kml(
        `<Placemark><name>A</name><ExtendedData><Data name="name"><value>B</value></Data></ExtendedData></Placemark>`,
      ),
    );
    expect(asObjects(table)).toEqual([{ name: 'A', 'name (2)': 'B' }]);
    expect(table.remarks?.map(({ code }) => code)).toEqual(['duplicate-column']);
  });

  it('skips tracks, links and wrong coordinates with a reason, and no other placemark for them', async () => {
    const table = await read(
      kml(`
      <Placemark><name>1</name><gx:Track><when>2031</when><gx:coord>1 2 3</gx:coord></gx:Track></Placemark>
      <NetworkLink><Link><href>https://example.org/more.kml</href></Link></NetworkLink>
      <Placemark><name>3</name><Point><coordinates>east, north</coordinates></Point></Placemark>
      <Placemark><name>4</name><description>${'x'.repeat(100_001)}</description>${point}</Placemark>
      <Placemark><name>5</name>${point}</Placemark>`),
    );
    expect(asObjects(table)).toEqual([{ name: '5' }]);
    expect(table.unreadable.map(({ line, problem }) => [line, problem.code, problem.where.path])).toEqual([
      [1, 'kml-track', 'placemarks[0]'],
      [2, 'kml-link', 'placemarks[1]'],
      [3, 'kml-coordinates', 'placemarks[2]'],
      [4, 'limit-cellLength', 'placemarks[3]'],
    ]);
    expect(table.file.lineCount).toBe(5);
  });

  it('is read out of a KMZ', async () => {
    const doc = strToU8(kml(`<Placemark><name>A</name>${point}</Placemark>`));
    const zip = zipSync({ 'doc.kml': doc, 'pictures/a.png': new Uint8Array(2000) });
    expect(asObjects(await read(zip))).toEqual([{ name: 'A' }]);
    expect(await faultOf(zipSync({ 'a.txt': doc }))).toMatchObject({ code: 'kmz-empty' });
    expect(await faultOf(zip.subarray(0, zip.length - 30))).toMatchObject({ code: 'kmz-broken' });
  });

  it('is read in the letters that it says it is in', async () => {
    const latin = kml('<Placemark><name>Zoë</name></Placemark>').replace('UTF-8', 'ISO-8859-1');
    const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
    expect(asObjects(await read(bytes))).toEqual([{ name: 'Zoë' }]);
    expect(
      await faultOf(Uint8Array.from(latin.replace('ISO-8859-1', 'UTF-8'), (letter) => letter.charCodeAt(0))),
    ).toMatchObject({ code: 'kml-encoding' });
  });
});

describe('a hostile KML file', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kml><Document><name>&b;</name></Document></kml>`;
  it.each([
    ['entities that grow', laughs, 'kml-doctype'],
    ['entities of other files', '<!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>', 'kml-doctype'],
    ['an entity that nobody declared', kml('<name>&b;</name>'), 'kml-syntax'],
    ['folders without end', kml('<Folder>'.repeat(5000)), 'kml-depth'],
    ['a page', '<html><body/></html>', 'no-kml'],
    ['nothing', ' ', 'kml-syntax'],
    ['tags that cross', kml('<Placemark><name>a</Placemark></name>'), 'kml-syntax'],
  ])('with %s is refused with a cure', async (_, text, code) => {
    const problem = await faultOf(text);
    expect(problem).toMatchObject({ code, where: { file: 'harbour.kml' } });
    expect(problem?.hint.length).toBeGreaterThan(10);
    expect(problem?.message).toMatch(/\(line \d+, column \d+\)$/);
  });

  it('is refused wherever it is cut off', async () => {
    const whole = kml(`<Placemark><name>A</name>${point}</Placemark>`);
    for (let at = 1; at < whole.length; at += 7)
      expect((await faultOf(whole.slice(0, at)))?.code).toMatch(/^(kml-syntax|no-kml)$/);
  });

  it('never does worse than be refused', async () => {
    const whole = strToU8(kml(`<Placemark><name>A</name>${point}</Placemark>`));
    const spoiled = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
        .map((edits) => {
          const bytes = whole.slice();
          for (const [at, byte] of edits) bytes[at] = byte;
          return bytes;
        }),
    );
    await fc.assert(
      fc.asyncProperty(spoiled, async (bytes) => {
        const result: unknown = await read(bytes).catch((cause: unknown) => cause);
        expect(result instanceof Error && !(result instanceof HintedError)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a description', () => {
  it.each([
    ['plain', 'plain'],
    ['a < b', 'a < b'],
    ['<b>bold</b> &amp; <i>thin</i>', 'bold & thin'],
    ['one<br/>two', 'one\ntwo'],
    ['<script>alert(1)</script>kept<style>b{}</style>', 'kept'],
    ['<script>never closed', ''],
    ['&lt;img src=x onerror=y&gt;', '<img src=x onerror=y>'],
    ['&#72;&#x69;&#0;&nope;', 'Hi&#0;&nope;'],
    ['<a href="x">text</a', 'text'],
  ])('%s is %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
