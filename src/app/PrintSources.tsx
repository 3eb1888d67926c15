import { useDashboard } from '../panels/dashboard.tsx';

/** On what it rests, under which licence, and where to look it up. */
export function PrintSources({ link }: { readonly link: string }) {
  const { dataset, text, words } = useDashboard();
  const { about, chrome } = text;
  const { print } = chrome;
  return (
    <section className="print-sources">
      <h2>{print.sources}</h2>
      <ol>
        {[...dataset.documents.values()].map(({ documentId, title, publisher, dateEdtf }) => (
          <li key={documentId}>
            <bdi>{publisher ?? text.panels.publisherNotStated}</bdi>, <cite>{title}</cite>,{' '}
            {dateEdtf === null ? print.undated : words.edtf(dateEdtf)}
          </li>
        ))}
      </ol>
      <p>{print.method}</p>
      <p>{about.borders}</p>
      <dl className="facts">
        <div>
          <dt>{print.link}</dt>
          <dd className="print-link">{link}</dd>
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
          <dd>{about.basemapCredit}</dd>
        </div>
      </dl>
    </section>
  );
}
