import type { Problem } from '../domain/problem.ts';
import { isZone } from '../domain/zone.ts';
import type { Mapping, SourceTable } from './contract.ts';
import { shownCell } from './rowCell.ts';

/** The members of a mapping that name a column. */
export const COLUMN_MEMBERS = [
  'title',
  'summary',
  'begin',
  'end',
  'timePrecision',
  'lon',
  'lat',
  'place',
  'admin1',
  'wherePrecision',
  'type',
  'subType',
  'partyTo',
  'partyFrom',
  'source',
  'reported',
  'id',
] as const satisfies readonly (keyof Mapping)[];

/** Everything in a mapping that doesn't hold for the table. */
export function mappingProblems(table: SourceTable, mapping: Mapping): Problem[] {
  const there = new Set(table.columns);
  const file = table.file.name;
  const named = [
    ...COLUMN_MEMBERS.map((member) => [member, mapping[member]] as const),
    ...mapping.actors.map((column) => ['actors', column] as const),
  ];
  const problems: Problem[] = named.flatMap(([member, column]) =>
    column === null || there.has(column)
      ? []
      : [
          {
            code: 'no-such-column',
            message: `The mapping takes "${member}" from ${shownCell(column)}, but the file has no such column.`,
            hint: `Its columns are: ${table.columns.slice(0, 40).join(', ')}${table.columns.length > 40 ? ', …' : ''}.`,
            where: { file },
          },
        ],
  );
  if (!isZone(mapping.timeZone))
    problems.push({
      code: 'no-such-zone',
      message: `${shownCell(mapping.timeZone)} is no time zone.`,
      hint: 'Use a name of the IANA list, such as Pacific/Auckland or UTC.',
      where: { file },
    });
  if ((mapping.lon === null) !== (mapping.lat === null))
    problems.push({
      code: 'half-position',
      message: 'Only one of longitude and latitude has a column.',
      hint: 'Choose both, or neither.',
      where: { file },
    });
  return problems;
}
