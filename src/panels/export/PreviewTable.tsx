import { useId } from 'react';
import type { Table } from '../../export/data/contract.ts';
import { flatCell } from '../../export/data/flat.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** Rows that are shown of a table. */
const ROWS = 5;

/** The first rows as the flat formats will hold them. */
export function PreviewTable({ table: { kind, columns, rows } }: { readonly table: Table }) {
  const { exporting } = lateWords(useDashboard().text);
  const caption = useId();
  const first = rows.slice(0, ROWS);
  if (first.length === 0) return null;
  return (
    <div
      className="takeout-preview"
      role="region"
      aria-labelledby={caption}
      // It scrolls: a keyboard has to get there.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption id={caption}>
          {exporting.preview(exporting.kindNotes[kind], first.length, columns.length, rows.length)}
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, meaning }) => (
              <th key={name} scope="col" title={meaning}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((row) => {
            const { id, cells } = row;
            return (
              <tr key={id}>
                {columns.map((column, index) => (
                  <td key={column.name} data-type={column.type}>
                    <bdi>{String(flatCell(column, cells[index] ?? null) ?? '')}</bdi>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
