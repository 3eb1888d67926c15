import { useMemo } from 'react';
import type { SourceDocument } from '../domain/document.ts';
import { useDashboard } from './dashboard.tsx';
import { sourceFacts } from './sourceFacts.ts';

/** The documents, what they say of themselves, and what became of their lines. */
export function SourcesPanel() {
  const { dataset, text } = useDashboard();
  return (
    <div className="sources">
      <p className="panel-note">{text.panels.sourcesIntro(dataset.documents.size)}</p>
      {[...dataset.documents.values()].map((document) => (
        <Source key={document.documentId} document={document} />
      ))}
    </div>
  );
}

function Source({ document }: { readonly document: SourceDocument }) {
  const { dataset, text, words } = useDashboard();
  const { panels } = text;
  const { claims, coded, leftOut } = useMemo(() => sourceFacts(dataset, document), [dataset, document]);
  const rows: readonly (readonly [string, string | null])[] = [
    [panels.author, document.author ?? panels.notStated],
    [panels.date, dateOf(document, panels.notStated, words.edtf)],
    [panels.covers, words.span(document.covers, 'throughout')],
    [panels.written, words.span(document.reported, 'within')],
    [panels.clock, document.zone],
    [panels.coded, panels.codedLines(claims, coded, document.lineCount)],
    [
      panels.leftOut,
      leftOut.map(([reason, lines]) => panels.leftOutLines(panels.reason(reason), lines)).join('; '),
    ],
    [panels.fingerprint, document.sha256],
  ];
  return (
    <article className="source" data-document={document.documentId}>
      <p className="source-publisher">{document.publisher ?? panels.publisherNotStated}</p>
      <h2>{document.title}</h2>
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== null && value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className={term === panels.fingerprint ? 'fingerprint' : undefined}>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

function dateOf(
  { dateEdtf, dateBasis }: SourceDocument,
  notStated: string,
  words: (date: string) => string,
): string {
  const date = dateEdtf === null ? notStated : words(dateEdtf);
  return dateBasis === null ? date : `${date} (${dateBasis})`;
}
