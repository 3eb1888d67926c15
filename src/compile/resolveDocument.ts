import { suggestion } from '../dataset/nearest.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DocumentId } from '../domain/ids.ts';
import { type OpenSpan, UNKNOWN_SPAN } from '../domain/span.ts';
import type { Located, Report, Source } from './report.ts';
import type { SeedDocument } from './seeds.ts';
import type { DocumentSeed } from './seedSchema.ts';
import { isSpanFault, readSeedSpan } from './seedSpan.ts';
import type { Path } from './yamlFile.ts';

/** The record of a document, its days turned into instants. */
export function resolveDocument(
  seed: SeedDocument,
  { value, source }: Located<DocumentSeed>,
  timeZone: string,
  report: Report,
): SourceDocument {
  if (value.id !== seed.fileId)
    report(source, ['id'], {
      code: 'document-file-name',
      message: `The document "${value.id}" stands in the file ${seed.fileId}.yaml.`,
      hint: `Rename the file to ${value.id}.yaml, or correct the id. ${suggestion(value.id, [seed.fileId])}`,
    });
  checkHashes(seed, value, source, report);
  return {
    documentId: seed.fileId as DocumentId,
    file: value.file,
    sha256: value.sha256,
    lineCount: value.line_count,
    kind: value.kind ?? null,
    publisher: value.publisher ?? null,
    title: value.title,
    author: value.author ?? null,
    dateEdtf: value.date ?? null,
    dateBasis: value.date_basis ?? null,
    zone: value.zone ?? null,
    covers: spanAt(value.covers, timeZone, source, ['covers'], report),
    reported: spanAt(value.reported, value.zone ?? timeZone, source, ['reported'], report),
    leftOut: seed.leftOut
      .map(({ value: { lines, reason, note } }) => ({ lines, reason, note: note ?? null }))
      .sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]),
  };
}

/** Reads a span; a bad one is reported and taken as unknown, so that the rest can still be checked. */
export function spanAt(text: string, zone: string, source: Source, member: Path, report: Report): OpenSpan {
  const span = readSeedSpan(text, zone);
  if (!isSpanFault(span)) return span;
  report(source, member, span);
  return UNKNOWN_SPAN;
}

function checkHashes(seed: SeedDocument, value: DocumentSeed, source: Source, report: Report): void {
  const { hashes } = seed;
  if (hashes && (hashes.sha256 !== value.sha256 || hashes.line_count !== value.line_count))
    report(source, hashes.sha256 === value.sha256 ? ['line_count'] : ['sha256'], {
      code: 'hashes-stale',
      message: `The record and ${seed.fileId}.hashes.json tell of different texts.`,
      hint: 'Correct the record, or run `changing-hands verify --documents DIR --update`.',
    });
}
