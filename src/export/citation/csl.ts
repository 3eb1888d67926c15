import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** CSL-JSON: a list of one item of type `dataset`; what isn't known is left out. */
export function citationCsl(cited: Citation): string {
  const { key, title, publisher, version, hash, licence, issued, shows, link, accessed, citeAs } = cited;
  const note = [
    ...(citeAs === null ? [] : [citeAs]),
    ...shows,
    ...(hash === null ? [] : [citing.hash(hash)]),
    licence,
  ].join('; ');
  const item = {
    id: key,
    type: 'dataset',
    title: oneLine(title),
    version: oneLine(version),
    // A name that isn't a person's is one piece. As publisher too, styles would print it twice.
    ...(publisher === null ? {} : { author: [{ literal: oneLine(publisher) }] }),
    ...(issued === null ? {} : { issued: { 'date-parts': [parts(issued)] } }),
    ...(accessed === null ? {} : { accessed: { 'date-parts': [parts(accessed)] } }),
    ...(link === null ? {} : { URL: oneLine(link) }),
    note: oneLine(note),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(day: string): number[] {
  return day.split('-').map(Number);
}
