import { createHash } from 'node:crypto';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  HOSTILE,
  exportExtract,
  exportProvenance,
  exportRows,
  watched,
} from '../../../../tests/fixtures/exportTable.ts';
import { oneLine } from '../../citation/oneLine.ts';
import { instant } from '../../../domain/instant.ts';
import type { ExportKind, Extract } from '../contract.ts';
import { UNHURRIED } from '../pace.ts';
import { readmeText } from './bundleTexts.ts';
import { writeZip } from './zip.ts';

/** A view that has events, documents and places, and nothing to compare. */
function view(): Extract {
  const another = (kind: ExportKind) =>
    kind === 'documents' || kind === 'places' ? exportExtract(exportRows().slice(0, 2), kind) : null;
  return { ...exportExtract(), another };
}

async function zipped(): Promise<Uint8Array> {
  const [file] = await writeZip(view(), exportProvenance(), 'harbour', UNHURRIED);
  expect(file?.name).toBe('harbour.zip');
  return file?.content as Uint8Array;
}

const namesIn = (files: Unzipped) => Object.keys(files).map((name) => name.replace('harbour/', ''));
const textIn = (files: Unzipped, name: string) => strFromU8(files[`harbour/${name}`] ?? new Uint8Array());

describe('the zip', () => {
  it('holds every kind that there is, in every format that it can be had in, in one folder', async () => {
    const names = namesIn(unzipSync(await zipped()));
    for (const kind of ['events', 'places'])
      for (const ending of ['.geojson', '_full.geojson', '.csv', '.csvt', '.kml', '.parquet'])
        expect(names).toContain(`data/${kind}${ending}`);
    expect(names).toContain('data/documents.csv');
    expect(names.filter((name) => /kml|differences|claims/.test(name))).toEqual([
      'data/events.kml',
      'data/places.kml',
    ]);
    for (const name of ['README.txt', 'codebook.md', 'LICENSE.txt', 'citation.txt', 'provenance.json'])
      expect(names).toContain(name);
  });

  it('has the checksum of each of its files', async () => {
    const files = unzipSync(await zipped());
    const sums = textIn(files, 'SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(namesIn(files).filter((name) => name !== 'SHA256SUMS'));
    for (const [sum, name] of sums)
      expect(
        createHash('sha256')
          .update(files[`harbour/${name}`] ?? '')
          .digest('hex'),
      ).toBe(sum);
  });

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(await zipped(), await zipped())).toBe(0);
  });

  it('says what it holds, what not, and on which terms', async () => {
    const files = unzipSync(await zipped());
    const readme = textIn(files, 'README.txt');
    expect(readme).toContain('events: 4 exported + 1 left out = 5');
    expect(readme).toContain('claims: none');
    expect(readme).toContain('moment shown: 2014-06-12T18:00Z');
    expect(textIn(files, 'LICENSE.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
    const records = JSON.parse(textIn(files, 'provenance.json')) as { kind: string; rows: number }[];
    expect(records.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['events', 4],
      ['documents', 2],
      ['places', 2],
    ]);
  });

  it.each([
    ['all', 'as known from all documents'],
    [instant(0), 'as known at 1970-01-01T00:00Z'],
  ] as const)('says under which cut the other side stands (%#)', (known, words) => {
    const provenance = exportProvenance({ kind: 'differences', compared: { t: instant(0), known } });
    expect(readmeText([{ provenance }])).toContain(`compared with 1970-01-01T00:00Z, ${words}\n`);
  });

  it('keeps hostile text on its line', async () => {
    const readme = textIn(unzipSync(await zipped()), 'README.txt');
    expect(readme).toContain(`filter: ${oneLine(HOSTILE)}`);
  });

  it('is told on the way how far it is, and leaves nothing when it is called off', async () => {
    const whole = watched();
    await writeZip(view(), exportProvenance(), 'harbour', whole);
    expect(whole.shares).toEqual([...whole.shares].sort((a, b) => a - b));
    expect(whole.shares.at(-1)).toBe(1);
    await expect(writeZip(view(), exportProvenance(), 'harbour', watched(0.5))).rejects.toThrow('called off');
  });
});
