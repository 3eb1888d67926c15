import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** One line for a footnote. Nobody is named who isn't named in the data. */
export function citationText(cited: Citation): string {
  const { hash, shows, citeAs } = cited;
  const about = [citing.kind, ...(hash === null ? [] : [citing.hash(hash.slice(0, 12))])].join('; ');
  const view = shows.join('; ');
  const sentences = [`${ended(citeAs ?? work(cited))} [${about}].`, `${capital(view)}.`, ...found(cited)];
  return oneLine(sentences.join(' '));
}

/** Without a name in front the title stands there, as in lists of references. */
function work({ publisher, title, version, issued }: Citation): string {
  const date = `(${issued ?? citing.undated})`;
  const named = `${title}, ${citing.version(version)}`;
  return publisher === null ? `${named} ${date}` : `${publisher} ${date}. ${named}`;
}

/** Where and when; nothing where neither is known. */
function found({ link, accessed, citeAs }: Citation): string[] {
  // Two days of access in one citation contradict each other; that of the publisher's wording is when the file was fetched.
  const isTold = citeAs !== null && citing.tellsOfAccess.test(citeAs);
  const day = accessed === null || isTold ? '' : citing.accessed(accessed);
  if (link === null) return day === '' ? [] : [`${capital(day)}.`];
  return [day === '' ? link : `${link} (${day}).`];
}

function ended(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
