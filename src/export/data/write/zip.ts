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
import { licenceText, readmeText } from './bundleTexts.ts';
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
  const parts = partsOf(extract, provenance);
  const jobs = parts.flatMap((part) =>
    WRITERS.filter(([format]) => offers(part.provenance.kind, format)).map(([, write]) => ({ part, write })),
  );
  const zip = archive(base);
  try {
    for (const file of textsOf(parts, provenance)) await zip.add(file, { ...progress, report: () => {} });
    for (const [index, { part, write }] of jobs.entries()) {
      const stage = (from: number, to: number) =>
        between(progress, (index + from) / jobs.length, (index + to) / jobs.length);
      const files = await write(
        part.extract,
        part.provenance,
        `data/${part.provenance.kind}`,
        stage(0, WRITING),
      );
      for (const [at, file] of files.entries())
        await zip.add(
          file,
          stage(
            WRITING + (at / files.length) * (1 - WRITING),
            WRITING + ((at + 1) / files.length) * (1 - WRITING),
          ),
        );
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

/** The table that was asked for and all others that the same scope has, in the order of the kinds. */
function partsOf(extract: Extract, provenance: Provenance): readonly Part[] {
  return EXPORT_KINDS.flatMap((kind) => {
    const found = kind === extract.table.kind ? extract : (extract.another?.(kind) ?? null);
    return found === null ? [] : [{ extract: found, provenance: provenanceFor(found, provenance) }];
  });
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

function textsOf(parts: readonly Part[], { citation, cited, licence }: Provenance): readonly ExportFile[] {
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
