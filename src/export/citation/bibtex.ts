import { citing } from '../../text/en/citing.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './oneLine.ts';

/** BibTeX counts a brace even after a backslash, and ends the entry at the wrong one: braces get names. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry for BibTeX and biblatex: `@misc`, as BibTeX knows no datasets. */
export function citationBibtex(cited: Citation): string {
  const { key, title, publisher, version, hash, licence, issued, shows, link, accessed, citeAs } = cited;
  const notes = [
    ...(citeAs === null ? [] : [citeAs]),
    // Styles older than biblatex print no field of its own for a version.
    `${citing.kind}, ${citing.version(version)}`,
    ...shows,
    ...(hash === null ? [] : [citing.hash(hash)]),
    licence,
  ];
  const fields: readonly (readonly [string, string | null])[] = [
    // Twice in braces: a name is taken as it stands, and not taken apart.
    ['author', publisher && `{${escaped(publisher)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', issued && issued.slice(0, 4)],
    ['version', escaped(version)],
    ['note', escaped(notes.join('; '))],
    // An address is read as it stands.
    ['url', link && oneLine(link).replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^%&$#_]/g, (letter) => COMMANDS[letter] ?? `\\${letter}`);
}
