import type { Problem } from '../domain/problem.ts';
import { shownCell } from './rowCell.ts';

/** Names that no two columns share, and what had to be named otherwise for that. */
export function columnNames(
  header: readonly string[],
  where: Problem['where'],
): { readonly columns: readonly string[]; readonly remarks: readonly Problem[] } {
  const taken = new Set(header.map((name) => name.trim()));
  const seen = new Set<string>();
  const remarks: Problem[] = [];
  const columns = header.map((raw, index) => {
    const name = raw.trim();
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const base = name === '' ? `column ${index + 1}` : name;
    let unique = base;
    for (let rank = 2; seen.has(unique) || (unique !== name && taken.has(unique)) || unique === ''; rank += 1)
      unique = `${base} (${rank})`;
    seen.add(unique);
    if (name !== '')
      remarks.push({
        code: 'duplicate-column',
        message: `Two columns are called ${shownCell(name)}; the later one is called ${shownCell(unique)} here.`,
        hint: 'Choose the right one of them in the mapping, or rename one in the file.',
        where,
      });
    return unique;
  });
  const filled = columns.filter((_, index) => header[index]?.trim() !== '');
  if (filled.length > 1 && filled.every((name) => /^[\d.,:/\s+-]+$/.test(name)))
    remarks.push({
      code: 'no-header',
      message: 'The first line looks like data: none of the columns has a name in letters.',
      hint: 'Put a line with the names of the columns first; as it is, the first row is taken for them.',
      where,
    });
  return { columns, remarks };
}
