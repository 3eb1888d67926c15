import { knownThings } from '../domain/knownThings.ts';
import { formatMinute } from '../domain/instant.ts';
import { showsFile } from '../store/origin.ts';
import { useDashboard, useFact } from './dashboard.tsx';
import { contactAddress } from './corrections/contact.ts';
import { cutsOf, imprintOf } from './imprint.ts';
import { keyed } from './keyed.ts';
import { Phrase } from './Phrase.tsx';
import { ViewLink } from './ViewLink.tsx';
import { lateWords } from '../text/late.ts';

/** Relative to the page, like the dataset beside it. */
const CODEBOOK = 'data/README.md';

/** Who coded the dataset, in its own words. */
export function AboutCoding() {
  const { dataset, text } = useDashboard();
  const { about } = lateWords(text);
  const { codedBy } = imprintOf(dataset);
  // The codebook beside the page is that of the site's own dataset.
  const isFile = useFact(showsFile);
  if (isFile && codedBy === null) return null;
  return (
    <section data-coding>
      <h2>{about.codingTitle}</h2>
      {codedBy === null ? <p>{about.codingNotStated}</p> : <p dir="auto">{codedBy}</p>}
      {!isFile && (
        <p>
          <Phrase
            parts={{
              codebook: (
                <a className="link" href={CODEBOOK}>
                  {about.codebookName}
                </a>
              ),
            }}
            say={({ codebook }) => about.codebook(codebook)}
          />
        </p>
      )}
    </section>
  );
}

/** How to see what had been reported by a moment: one link for each document. */
export function AboutCut() {
  const { dataset, text, words } = useDashboard();
  const { about } = lateWords(text);
  const cuts = cutsOf(dataset);
  const { documents } = knownThings(
    dataset,
    useFact(({ view }) => view.known),
  );
  if (cuts.length === 0) return null;
  return (
    <section>
      <h2>{about.cutTitle}</h2>
      <p>{about.cut}</p>
      <ul className="about-cuts">
        {keyed(cuts, ({ title }) => title).map(({ key, item: { documentId, title, end } }) => (
          <li key={key}>
            <Phrase
              parts={{
                link: (
                  <ViewLink query={{ known: formatMinute(end) }} change={() => ({ known: end })}>
                    {about.cutLink(words.span({ earliest: null, latest: end }, 'within'))}
                  </ViewLink>
                ),
                // To name a document that the cut doesn't know yet would tell what it reports.
                document: documents.has(documentId) ? (
                  <cite>
                    <bdi>{title}</bdi>
                  </cite>
                ) : (
                  text.search.laterDocument
                ),
              }}
              say={({ link, document }) => about.cutExample(link, document)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom to tell of an error. */
export function AboutErrors() {
  const { dataset, text } = useDashboard();
  const { about } = lateWords(text);
  const { contact } = imprintOf(dataset);
  const address = contact === null ? null : contactAddress(contact);
  return (
    <section data-errors>
      <h2>{about.errorsTitle}</h2>
      <p>
        {contact === null ? (
          about.noContact
        ) : (
          <Phrase
            parts={{
              contact:
                address === null ? (
                  <bdi>{contact}</bdi>
                ) : (
                  <a className="link" href={address} rel="noopener noreferrer">
                    {/* Where in a link the report goes is nothing to read. */}
                    <bdi>{contact.includes('{') ? address : contact}</bdi>
                  </a>
                ),
            }}
            say={({ contact }) => (address === null ? about.errorsByText(contact) : about.errors(contact))}
          />
        )}
      </p>
    </section>
  );
}
