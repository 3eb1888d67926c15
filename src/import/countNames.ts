import type { Mapping, SourceTable } from './contract.ts';
import type { Pace } from './pace.ts';
import { namesIn } from './profiles/profileCells.ts';
import { cellText } from './rowCell.ts';

type Counts = ReadonlyMap<string, number>;

/** How often who is named in the columns of parties: the most frequent get the signs that are told apart best. */
export async function countNames(
  table: SourceTable,
  mapping: Mapping,
  pace: Pace,
): Promise<{ readonly holders: Counts; readonly actors: Counts }> {
  const at = (columns: readonly (string | null)[]) =>
    columns
      .map((column) => (column === null ? -1 : table.columns.indexOf(column)))
      .filter((index) => index >= 0);
  const holding = at([mapping.partyTo, mapping.partyFrom]);
  const acting = mapping.own ? [] : at(mapping.actors);
  const holders = new Map<string, number>();
  const actors = new Map<string, number>();
  for (const [index, { cells }] of table.rows.entries()) {
    for (const place of holding) {
      const name = cellText(cells[place]);
      if (name !== '') holders.set(name, (holders.get(name) ?? 0) + 1);
    }
    for (const place of acting)
      for (const name of namesIn(cellText(cells[place]))) actors.set(name, (actors.get(name) ?? 0) + 1);
    if (pace.isDue()) await pace.turn((0.1 * index) / table.rows.length, 0);
  }
  return { holders, actors };
}
