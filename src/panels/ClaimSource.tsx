import type { Claim } from '../domain/claim.ts';
import { lateWords } from '../text/late.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { useDashboard } from './dashboard.tsx';
import { Phrase } from './Phrase.tsx';

type Props = { readonly claim: Claim; readonly isLinked?: boolean };

/** Where a claim stands; with the link that leads back to it, if it is wanted. */
export function ClaimSource({ claim, isLinked = false }: Props) {
  const { dataset, text, words } = useDashboard();
  const { details } = lateWords(text);
  const document = dataset.documents.get(claim.documentId);
  return (
    <p className="claim-source">
      <Phrase
        parts={{
          publisher: <bdi>{document?.publisher ?? details.publisherNotStated}</bdi>,
          title: (
            <cite>
              <bdi>{document?.title ?? claim.documentId}</bdi>
            </cite>
          ),
          link: isLinked && <ClaimLink claim={claim} />,
        }}
        say={({ publisher, title, link }) =>
          details.claimSource(
            publisher,
            title,
            document?.dateEdtf == null ? null : words.edtf(document.dateEdtf),
            details.lines(claim.lines[0], claim.lines[1]),
            words.reported(claim.reported),
            link,
          )
        }
      />
    </p>
  );
}
