import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** One line for a footnote. Nobody is named who isn't named in the data. */
export function citationText(cited: Citation): string {
  const { publisher, title, version, hash, issued, shows, link, accessed, citeAs } = cited;
  const about = [citing.kind, ...(hash === null ? [] : [citing.hash(hash.slice(0, 12))])].join('; ');
  const work =
    citeAs ??
    `${publisher === null ? '' : `${publisher} `}(${issued ?? citing.undated}). ${title}, ${citing.version(version)}`;
  const view = shows.join('; ');
  const where = link === null ? citing.accessed(accessed) : `${link} (${citing.accessed(accessed)})`;
  const sentences = [`${ended(work)} [${about}].`, `${capital(view)}.`, where];
  return oneLine(sentences.join(' '));
}

function ended(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
