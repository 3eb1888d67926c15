import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** A record for reference managers: type DATA, a tag a line, lines ended as the format asks. */
export function citationRis(cited: Citation): string {
  const { key, title, publisher, version, hash, licence, issued, shows, link, accessed, citeAs } = cited;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    // As an author it would be taken apart into a person's names, at a comma or at a space.
    ['PB', publisher],
    ['PY', issued && issued.slice(0, 4)],
    ['DA', issued && issued.replaceAll('-', '/')],
    ['ET', version],
    ['N1', [...(citeAs === null ? [] : [citeAs]), ...shows].join('; ')],
    ['M1', hash && citing.hash(hash)],
    ['C1', licence],
    ['UR', link],
    ['Y2', accessed && accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}
