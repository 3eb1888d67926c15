import './report.css';
import { useState } from 'react';
import type { Claim } from '../../domain/claim.ts';
import type { Place } from '../../domain/place.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { imprintOf } from '../imprint.ts';
import { useOutside } from '../outside.tsx';
import { reportAddress } from './contact.ts';

type About = { readonly claim: Claim } | { readonly place: Place };

/** Where an error in a claim, or about a place, is reported. Nothing where the dataset names no address for that. */
export function ReportLink(about: About) {
  const { dataset, text } = useDashboard();
  const { linkOf, hash: fetchHash } = useOutside();
  const view = useFact((state) => state.view);
  const [hash, setHash] = useState<string | null>(null);
  const { contact } = imprintOf(dataset);
  if (contact === null) return null;

  const { corrections } = lateWords(text);
  const { body } = corrections;
  const id = 'claim' in about ? about.claim.claimId : about.place.placeId;
  const link = linkOf(
    'claim' in about ? { ...view, claim: about.claim.claimId } : { ...view, place: about.place.placeId },
  );
  const address = reportAddress(contact, {
    about: id,
    view: link,
    subject: corrections.subject(id, dataset.title),
    body: [
      body.ask,
      '',
      '',
      body.identified,
      ...('claim' in about
        ? [
            body.claim(id),
            body.event(about.claim.eventId),
            body.lines(about.claim.documentId, ...about.claim.lines),
          ]
        : [body.place(id)]),
      body.dataset(dataset.title, dataset.version),
      ...(hash === null ? [] : [body.hash(hash)]),
      ...(link === null ? [] : [body.view(link)]),
    ],
  });
  if (address === null) return null;
  // It is fetched and computed for whoever is about to press, not for each claim that is read.
  const learn = () => void fetchHash().then(setHash);
  return (
    <p className="report">
      <a
        className="link"
        href={address}
        rel="noopener noreferrer"
        aria-label={
          'claim' in about ? corrections.reportClaim : corrections.reportPlace(isolated(about.place.name))
        }
        onPointerEnter={learn}
        onFocus={learn}
      >
        {corrections.report}
      </a>
    </p>
  );
}
