import { citationBibtex } from '../../citation/bibtex.ts';
import { citationCsl } from '../../citation/csl.ts';
import { citationRis } from '../../citation/ris.ts';
import { codebookOf, vocabulary } from '../codebook.ts';
import {
  EXPORT_KINDS,
  type ExportFile,
  type ExportFormat,
  type Extract,
  type Progress,
  type Provenance,
  type Write,
} from '../contract.ts';
import { offers } from '../offers.ts';
import { countsOf } from '../provenance.ts';
import { provenanceRecord } from '../provenanceRecord.ts';
import { archive } from './archive.ts';
import { licenceText, readmeText, wholeView } from './bundleTexts.ts';
import { writeCsv } from './csv.ts';
import { writeFullGeoJson } from './fullGeojson.ts';
import { writeGeoJson } from './geojson.ts';
import { writeGeoParquet } from './geoParquet.ts';
import { writeKml } from './kml.ts';

/** A table and what its files say of themselves. */
export type Part = { readonly extract: Extract; readonly provenance: Provenance };

const WRITERS: readonly (readonly [ExportFormat, Write])[] = [
  ['geojson', writeGeoJson],
  ['geojson_full', writeFullGeoJson],
  ['csv', writeCsv],
  ['kml', writeKml],
  ['geoparquet', writeGeoParquet],
];

/** Of the way through a file: the rest is packing it. */
const WRITING = 0.5;

/**
 * All kinds of one scope in all formats for people, with what one needs to use and to cite them, in one folder. Written
 * and packed file by file, so that only one of them is held unpacked. The same view gives the same bytes.
 */
export const writeZip: Write = async (extract, provenance, base, progress) => {
  const parts = await partsOf(extract, provenance, progress);
  const jobs = parts.flatMap((part) =>
    WRITERS.filter(([format]) => offers(part.provenance.kind, format)).map(([, write]) => ({ part, write })),
  );
  const zip = archive(base);
  try {
    for (const file of textsOf(parts)) await zip.add(file, { ...progress, report: () => {} });
    for (const [index, { part, write }] of jobs.entries()) {
      const stage = between(progress, index / jobs.length, (index + 1) / jobs.length);
      const name = `data/${part.provenance.kind}`;
      const files = await write(part.extract, part.provenance, name, between(stage, 0, WRITING));
      const packing = between(stage, WRITING, 1);
      for (const [at, file] of files.entries())
        await zip.add(file, between(packing, at / files.length, (at + 1) / files.length));
    }
    progress.signal.throwIfAborted();
    const content = zip.end();
    progress.report(1);
    return [{ name: `${base}.zip`, mime: 'application/zip', content }];
  } catch (error) {
    zip.stop();
    throw error;
  }
};

/**
 * The table that was asked for and all others that the same scope has, in the order of the kinds; between two of them the
 * page has its turn.
 */
async function partsOf(
  extract: Extract,
  provenance: Provenance,
  { signal }: Progress,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const kind of EXPORT_KINDS) {
    signal.throwIfAborted();
    const found = kind === extract.table.kind ? extract : (extract.another?.(kind) ?? null);
    if (found !== null) parts.push({ extract: found, provenance: provenanceFor(found, provenance) });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return parts;
}

function provenanceFor(extract: Extract, provenance: Provenance): Provenance {
  const { kind, rows } = extract.table;
  if (kind === provenance.kind) return provenance;
  return (
    provenance.another?.(extract) ?? {
      ...provenance,
      kind,
      rows: rows.length,
      leftOut: countsOf(extract.leftOut),
      compared: null,
    }
  );
}

function textsOf(parts: readonly Part[]): readonly ExportFile[] {
  const { citation, cited, licence } = wholeView(parts);
  const text = (name: string, content: string): ExportFile => ({ name, mime: 'text/plain', content });
  const records = parts.map(({ provenance }) => provenanceRecord(provenance));
  return [
    text('README.txt', readmeText(parts)),
    text('codebook.md', [...parts.map(({ extract }) => codebookOf(extract.table)), vocabulary()].join('\n')),
    text('LICENSE.txt', licenceText(licence)),
    text('citation.txt', `${citation}\n`),
    ...(cited
      ? [
          text('citation.bib', citationBibtex(cited)),
          text('citation.ris', citationRis(cited)),
          text('citation.csl.json', citationCsl(cited)),
        ]
      : []),
    text('provenance.json', `${JSON.stringify(records, null, 2)}\n`),
  ];
}

/** A stretch of the whole way. */
function between({ signal, report }: Progress, from: number, to: number): Progress {
  return { signal, report: (share) => report(from + (to - from) * share) };
}
