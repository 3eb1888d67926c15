import { lateWords } from '../../text/late.ts';
import type { Questions } from '../../import/worker/messages.ts';
import { useDashboard } from '../dashboard.tsx';

/** Columns and letters that a preview shows: it is there to be recognised, not to be read. */
const MOST_COLUMNS = 60;
const MOST_LETTERS = 80;

/** The first rows as they stand in the file. Whatever a cell holds, it is text. */
export function PreviewTable({ columns, preview }: Pick<Questions, 'columns' | 'preview'>) {
  const { questions } = lateWords(useDashboard().text).importing;
  const shown = columns.slice(0, MOST_COLUMNS);
  return (
    // It scrolls sideways: a keyboard has to get there.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="import-preview" role="region" aria-label={questions.preview} tabIndex={0}>
      <table>
        <caption>{questions.previewOf(preview.length)}</caption>
        <thead>
          <tr>
            {shown.map((column, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may bear one name
              <th key={index} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name
            <tr key={row}>
              {shown.map((_, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells have no name
                <td key={index}>
                  <bdi>{shortened(cells[index] ?? null)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortened(cell: string | number | boolean | null): string {
  const text = cell === null ? '' : String(cell);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
