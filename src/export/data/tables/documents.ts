import { DOCUMENT_MEANINGS as D } from '../../../dataset/recordMeanings.ts';
import { writeDocument } from '../../../dataset/records/document.ts';
import type { SourceDocument } from '../../../domain/document.ts';
import type { DocumentId } from '../../../domain/ids.ts';
import type { Extract, LeftOutReason } from '../contract.ts';
import { documentAsKnown } from '../documentAsKnown.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, timeFields } from '../fields.ts';
import type { Within } from '../scope.ts';
import { behindShown } from './behindShown.ts';

/** A row each: the documents of which something is known at the cut; where the view is narrowed, those behind what it shows. */
export function documentsTable(of: Within): Extract {
  const { dataset, things } = of;
  const behind = behindShown(of).documents;
  return extractOf({
    kind: 'documents',
    fields: fieldsOf(of),
    things: dataset.documents.values(),
    idOf: ({ documentId }) => documentId,
    reasonOf: ({ documentId }) => reasonOf(documentId, of, behind),
    rowOf: (document) => ({
      // A text lies nowhere on the map.
      position: null,
      when: { begin: document.covers.earliest, end: document.covers.latest },
      title: document.title,
      colour: null,
      full: () => ({
        ...writeDocument(documentAsKnown(document, things)),
        claim_count: things.documents.get(document.documentId) ?? 0,
      }),
    }),
  });
}

function reasonOf(
  id: DocumentId,
  { things, narrows }: Within,
  behind: ReadonlySet<DocumentId>,
): LeftOutReason | null {
  if (!things.documents.has(id)) return 'not_known_yet';
  return behind.has(id) ? null : narrows;
}

function fieldsOf({ things }: Within): Field<SourceDocument>[] {
  return [
    field('document_id', 'text', D.document_id, ({ documentId }) => documentId),
    ...timeFields<SourceDocument>(
      'Start of the event time that it reports on. Empty: unknown.',
      'End of the event time that it reports on, exclusive. Empty: unknown.',
      ({ covers }) => ({ begin: covers.earliest, end: covers.latest }),
    ),
    field('title', 'text', D.title, ({ title }) => title),
    field('publisher', 'text', D.publisher, ({ publisher }) => publisher),
    field('author', 'text', D.author, ({ author }) => author),
    field('kind', 'text', D.kind.meaning, ({ kind }) => kind),
    field('date_edtf', 'text', D.date_edtf, ({ dateEdtf }) => dateEdtf),
    field(
      'date_basis',
      'text',
      `${D.date_basis.meaning} Empty: the text prints it, or a cut hides anything.`,
      ({ dateBasis }) => (things.isAll ? dateBasis : null),
    ),
    field('zone', 'text', D.zone, ({ zone }) => zone),
    field(
      'reported_earliest',
      'date_time',
      'When it was written, at the earliest. Empty: unknown.',
      ({ reported }) => reported.earliest,
    ),
    field(
      'reported_latest',
      'date_time',
      'By this instant all of it was written. Empty: unknown.',
      ({ reported }) => reported.latest,
    ),
    field('file', 'text', D.file, ({ file }) => file),
    field('sha256', 'text', D.sha256, ({ sha256 }) => sha256),
    field('line_count', 'integer', D.line_count, ({ lineCount }) => lineCount),
    field(
      'claim_count',
      'integer',
      'How many claims of the dataset it holds; under a cut, those known by then.',
      ({ documentId }) => things.documents.get(documentId) ?? 0,
    ),
    field(
      'passages_left_out',
      'integer',
      'How many passages were read and not coded; their lines and reasons are in the full form. Empty: under a cut that hides anything.',
      (document) => (things.isAll ? document.leftOut.length : null),
    ),
  ];
}
