import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** A record for reference managers: type DATA, a tag a line, lines ended as the format asks. */
export function citationRis(cited: Citation): string {
  const { key, title, publisher, version, hash, licence, issued, shows, link, accessed, citeAs } = cited;
  // What stands before a comma is taken for a family name, and nothing in the format says otherwise.
  const isTakenApart = publisher?.includes(',') === true;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    [isTakenApart ? 'PB' : 'AU', publisher],
    ['PY', issued && issued.slice(0, 4)],
    ['DA', issued && issued.replaceAll('-', '/')],
    ['ET', version],
    ['N1', [...(citeAs === null ? [] : [citeAs]), ...shows].join('; ')],
    ['M1', hash && citing.hash(hash)],
    ['C1', licence],
    ['UR', link],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}
