import { exported } from '../../text/en/exported.ts';
import type { Table } from './contract.ts';

/** What each column of a table means, as Markdown. */
export function codebookOf({ kind, columns }: Pick<Table, 'kind' | 'columns'>): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `# ${exported.codebookTitle(kind)}`,
    '',
    exported.codebookIntro,
    '',
    line([exported.column, exported.type, exported.meaning]),
    line(['---', '---', '---']),
    ...columns.map(({ name, type, meaning }) => line([`\`${name}\``, exported.types[type], meaning])),
    '',
  ].join('\n');
}
