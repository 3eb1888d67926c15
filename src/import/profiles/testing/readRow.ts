import { ACLED_COLUMNS, acledRow, type AcledRow } from '../../../../tests/fixtures/acledRows.ts';
import { sourceTable } from '../../../../tests/fixtures/sourceTables.ts';
import { UCDP_COLUMNS, ucdpRow, type UcdpRow } from '../../../../tests/fixtures/ucdpRows.ts';
import { formatInstant } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { OpenSpan } from '../../../domain/span.ts';
import type { SourceRow } from '../../contract.ts';
import { isProblem, type RowReading } from '../profile.ts';
import { profileMapping, profileReader } from '../profiles.ts';

/** Both ends as ISO text. */
export function shownSpan({ earliest, latest }: OpenSpan): (string | null)[] {
  return [earliest, latest].map((t) => (t === null ? null : formatInstant(t)));
}

/** What is made of an invented ACLED row; `more` is what of the mapping is answered otherwise. */
export function readAcled(
  changes: AcledRow,
  columns: readonly string[] = ACLED_COLUMNS,
  more: object = {},
): RowReading | Problem {
  const table = sourceTable(columns, [acledRow(changes)]);
  const mapping = { ...profileMapping('acled', columns), ...more };
  return profileReader('acled', table, mapping)(table.rows[0] as SourceRow);
}

/** What is made of an invented UCDP row. */
export function readUcdp(changes: UcdpRow): RowReading | Problem {
  const table = sourceTable(UCDP_COLUMNS, [ucdpRow(changes)]);
  const mapping = profileMapping('ucdp', UCDP_COLUMNS);
  return profileReader('ucdp', table, mapping)(table.rows[0] as SourceRow);
}

export function acled(changes: AcledRow, columns?: readonly string[], more?: object): RowReading {
  return sound(readAcled(changes, columns, more));
}

export function ucdp(changes: UcdpRow): RowReading {
  return sound(readUcdp(changes));
}

function sound(reading: RowReading | Problem): RowReading {
  if (isProblem(reading)) throw new Error(reading.message);
  return reading;
}
