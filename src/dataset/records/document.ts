import type { LeftOut, SourceDocument } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import {
  documentRecord,
  type DocumentRecord,
  leftOutRecord,
  type LeftOutRecord,
} from '../schema/collection.ts';
import { readSpan, writeSpan } from './span.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

export function readDocument(raw: DocumentRecord): SourceDocument {
  const document: SourceDocument = {
    documentId: raw.document_id as DocumentId,
    file: raw.file,
    sha256: raw.sha256,
    lineCount: raw.line_count,
    kind: raw.kind,
    publisher: raw.publisher,
    title: raw.title,
    author: raw.author,
    dateEdtf: raw.date_edtf,
    dateBasis: raw.date_basis,
    zone: raw.zone,
    covers: readSpan(...raw.covers),
    reported: readSpan(...raw.reported),
    leftOut: raw.left_out.map(readLeftOut),
  };
  return keepUnknown(document, raw, documentRecord);
}

export function writeDocument(document: SourceDocument): DocumentRecord {
  return {
    document_id: document.documentId,
    file: document.file,
    sha256: document.sha256,
    line_count: document.lineCount,
    kind: document.kind,
    publisher: document.publisher,
    title: document.title,
    author: document.author,
    date_edtf: document.dateEdtf,
    date_basis: document.dateBasis,
    zone: document.zone,
    covers: writeSpan(document.covers),
    reported: writeSpan(document.reported),
    left_out: document.leftOut.map(writeLeftOut),
    ...unknownOf(document),
  };
}

function readLeftOut(raw: LeftOutRecord): LeftOut {
  const { lines, reason, note } = raw;
  return keepUnknown<LeftOut>({ lines, reason, note }, raw, leftOutRecord);
}

function writeLeftOut(leftOut: LeftOut): LeftOutRecord {
  const { lines, reason, note } = leftOut;
  return { lines: [...lines], reason, note, ...unknownOf(leftOut) };
}
