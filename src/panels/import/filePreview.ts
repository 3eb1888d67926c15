import type { Questions } from '../../import/worker/messages.ts';

/** Columns and letters that a preview shows. */
const MOST_COLUMNS = 60;
const MOST_LETTERS = 80;

/** The first rows as they stand in the file. */
export function filePreview({ columns, preview }: Pick<Questions, 'columns' | 'preview'>) {
  const shown = columns.slice(0, MOST_COLUMNS);
  return {
    columns: shown.map((name) => ({ name })),
    rows: preview.map((cells) => shown.map((_, index) => shortened(cells[index] ?? null))),
  };
}

function shortened(cell: string | number | boolean | null): string {
  const text = cell === null ? '' : String(cell);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
