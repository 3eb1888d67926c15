import { type ReactNode, useMemo } from 'react';
import type { SourceDocument } from '../domain/document.ts';
import { useDashboard } from './dashboard.tsx';
import { Phrase } from './Phrase.tsx';
import { sourceFacts } from './sourceFacts.ts';

/** The documents, what they say of themselves, and what became of them. */
export function SourcesPanel() {
  const { store, dataset, text } = useDashboard();
  const { panels } = text;
  return (
    <div className="sources">
      <div className="panel-note">
        <p>{panels.sourcesIntro(dataset.documents.size)}</p>
        <p>
          <Phrase
            parts={{
              about: (
                <button type="button" className="link" onClick={() => store.getState().setTab('about')}>
                  {panels.tabs.about}
                </button>
              ),
            }}
            say={({ about }) => panels.sourcesCoding(about)}
          />
        </p>
      </div>
      {[...dataset.documents.values()].map((document) => (
        <Source key={document.documentId} document={document} />
      ))}
    </div>
  );
}

function Source({ document }: { readonly document: SourceDocument }) {
  const { dataset, text, words } = useDashboard();
  const { panels } = text;
  const { claims, leftOut, reasons } = useMemo(() => sourceFacts(dataset, document), [dataset, document]);
  const date = document.dateEdtf === null ? panels.notStated : words.edtf(document.dateEdtf);
  const basis = document.dateBasis === null ? null : <bdi>{document.dateBasis}</bdi>;
  const rows: readonly (readonly [term: string, value: ReactNode])[] = [
    [panels.author, <bdi key="author">{document.author ?? panels.notStated}</bdi>],
    [
      panels.date,
      <Phrase key="date" parts={{ basis }} say={({ basis }) => panels.dateAndBasis(date, basis)} />,
    ],
    [panels.covers, words.span(document.covers, 'throughout')],
    [panels.written, words.span(document.reported, 'within')],
    [panels.clock, document.zone],
    [panels.coded, panels.claims(claims)],
    [panels.leftOut, leftOut === 0 ? null : panels.leftOutPassages(leftOut, reasons)],
    [panels.fingerprint, document.sha256],
  ];
  return (
    <article className="source" data-document={document.documentId}>
      <p className="source-publisher" dir="auto">
        {document.publisher ?? panels.publisherNotStated}
      </p>
      <h2 dir="auto">{document.title}</h2>
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== null)
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
