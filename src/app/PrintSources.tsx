import { useDashboard, useFact } from '../panels/dashboard.tsx';
import { sourcesAt } from '../panels/sourceFacts.ts';
import { lateWords } from '../text/late.ts';

/** On what it rests, under which licence, and where to look it up. */
export function PrintSources({ link }: { readonly link: string | null }) {
  const { dataset, text, words } = useDashboard();
  const { about, details, importing, print } = lateWords(text);
  const { documents, later } = sourcesAt(
    dataset,
    useFact(({ view }) => view.known),
  );
  return (
    <section className="print-sources">
      <h2>{print.sources}</h2>
      <ol>
        {documents.map(({ documentId, title, publisher, dateEdtf }) => (
          <li key={documentId}>
            <bdi>{publisher ?? details.publisherNotStated}</bdi>, <cite>{title}</cite>,{' '}
            {dateEdtf === null ? print.undated : words.edtf(dateEdtf)}
          </li>
        ))}
      </ol>
      {later > 0 && <p>{details.sourcesLater(later)}</p>}
      <p>{print.method}</p>
      <p>{about.borders}</p>
      <dl className="facts">
        <div>
          <dt>{print.link}</dt>
          <dd className="print-link">{link ?? importing.noLink.printed}</dd>
        </div>
        <div>
          <dt>{about.version}</dt>
          <dd dir="auto">{about.datasetVersion(dataset.title, dataset.version)}</dd>
        </div>
        <div>
          <dt>{about.licence}</dt>
          <dd dir="auto">{dataset.licence}</dd>
        </div>
        <div>
          <dt>{about.credit}</dt>
          <dd>{text.page.map.credit}</dd>
        </div>
      </dl>
    </section>
  );
}
