import './previewTable.css';
import { useId } from 'react';

type Column = {
  readonly name: string;
  /** What it holds, for whoever points at it. */
  readonly meaning?: string;
  /** Figures stand under one another. */
  readonly isNumeric?: boolean;
};

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As texts, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
};

/** The first rows of a table, to be recognised rather than read. Whatever a cell holds, it is text. */
export function PreviewTable({ caption, columns, rows }: Props) {
  const id = useId();
  return (
    // It scrolls sideways: a keyboard has to get there.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="preview" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, meaning }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may bear one name
              <th key={index} scope="col" title={meaning}>
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name
            <tr key={row}>
              {columns.map(({ isNumeric }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells have no name
                <td key={index} data-numeric={isNumeric}>
                  <bdi>{cells[index] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
