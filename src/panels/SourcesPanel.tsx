import './sources.css';
import { type ReactNode, useMemo } from 'react';
import type { SourceDocument } from '../domain/document.ts';
import { knownThings } from '../domain/knownThings.ts';
import { useDashboard, useFact } from './dashboard.tsx';
import { Phrase } from './Phrase.tsx';
import { sourceFacts, sourcesAt } from './sourceFacts.ts';
import { lateWords } from '../text/late.ts';

/** The documents, what they say of themselves, and what became of them. */
export function SourcesPanel() {
  const { store, dataset, text } = useDashboard();
  const { details } = lateWords(text);
  const known = useFact(({ view }) => view.known);
  const { documents, later } = sourcesAt(dataset, known);
  return (
    <div className="sources">
      <div className="panel-note">
        <p>
          {details.sourcesIntro(documents.length)} {later > 0 && details.sourcesLater(later)}
        </p>
        {!knownThings(dataset, known).isAll && <p>{details.sourcesCut}</p>}
        <p>
          <Phrase
            parts={{
              about: (
                <button type="button" className="link" onClick={() => store.getState().setTab('about')}>
                  {text.panels.tabs.about}
                </button>
              ),
            }}
            say={({ about }) => details.sourcesCoding(about)}
          />
        </p>
      </div>
      {documents.map((document) => (
        <Source key={document.documentId} document={document} />
      ))}
    </div>
  );
}

function Source({ document }: { readonly document: SourceDocument }) {
  const { dataset, text, words } = useDashboard();
  const { details } = lateWords(text);
  const known = useFact(({ view }) => view.known);
  const { claims, dateBasis, leftOut, reasons } = useMemo(
    () => sourceFacts(dataset, document, known),
    [dataset, document, known],
  );
  const date = document.dateEdtf === null ? details.notStated : words.edtf(document.dateEdtf);
  const basis = dateBasis === null ? null : <bdi>{dateBasis}</bdi>;
  const rows: readonly (readonly [term: string, value: ReactNode])[] = [
    [details.author, <bdi key="author">{document.author ?? details.notStated}</bdi>],
    [
      details.date,
      <Phrase key="date" parts={{ basis }} say={({ basis }) => details.dateAndBasis(date, basis)} />,
    ],
    [details.covers, words.span(document.covers, 'throughout')],
    [details.written, words.span(document.reported, 'within')],
    [details.clock, document.zone],
    [details.coded, details.claims(claims)],
    [details.leftOut, leftOut === 0 ? null : details.leftOutPassages(leftOut, reasons)],
    [details.fingerprint, document.sha256],
  ];
  return (
    <article className="source" data-document={document.documentId}>
      <p className="source-publisher" dir="auto">
        {document.publisher ?? details.publisherNotStated}
      </p>
      <h2 dir="auto">{document.title}</h2>
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== null)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className={term === details.fingerprint ? 'fingerprint' : undefined}>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}
