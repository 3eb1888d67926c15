import { formatInstant, type Instant } from '../../domain/instant.ts';
import type { Cell, Column } from './contract.ts';

/** Between the entries of a list, where a format has one text to a cell. */
export const LIST_SEPARATOR = '; ';

/** A cell as flat formats have it: instants as ISO 8601 UTC, lists joined. */
export function flatCell({ type }: Pick<Column, 'type'>, cell: Cell): string | number | boolean | null {
  if (Array.isArray(cell)) return cell.join(LIST_SEPARATOR);
  if (type === 'date_time' && typeof cell === 'number') return formatInstant(cell as Instant);
  return cell as string | number | boolean | null;
}
