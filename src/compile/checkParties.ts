import { suggestion } from '../dataset/nearest.ts';
import { partyLevel } from '../dataset/partyLevel.ts';
import type { Located, Report } from './report.ts';
import type { PartySeed } from './seedSchema.ts';

/** Whether the parties can be told apart and stand in a tree. */
export function checkParties(
  seeds: readonly Located<PartySeed>[],
  refused: ReadonlySet<string>,
  report: Report,
): void {
  const parties = new Map(seeds.map(({ value }) => [value.id, value]));
  const shapes = new Map<string, string>();
  const colours = new Map<string, string>();
  for (const { value, source } of seeds) {
    const { id, broader, shape, group } = value;
    if (broader != null && !parties.has(broader) && !refused.has(broader))
      report(source, ['broader'], {
        code: 'unknown-id',
        message: `There is no party "${broader}".`,
        hint: suggestion(broader, [...parties.keys()]),
      });
    const level = partyLevel(id, (at) => parties.get(at)?.broader);
    if (level === null) {
      report(source, ['broader'], {
        code: 'party-cycle',
        message: `Going from "${id}" to ever broader parties leads round in a circle.`,
        hint: 'Take `broader` out at the party that includes all the others.',
      });
      continue;
    }
    const other = shapes.get(`${level} ${shape}`);
    if (other !== undefined)
      report(source, ['shape'], {
        code: 'shape-repeated',
        message: `"${other}" on the same level has the shape "${shape}" already.`,
        hint: 'Choose another shape: colour alone must not tell two parties apart.',
      });
    else shapes.set(`${level} ${shape}`, id);
    const colour = value.colour.toLowerCase();
    if (colour !== (colours.get(group) ?? colour))
      report(source, ['colour'], {
        code: 'group-colour',
        message: `The group "${group}" has the colour ${colours.get(group)}, this party of it ${colour}.`,
        hint: 'Give parties of one group one colour, or this party a group of its own.',
      });
    else colours.set(group, colour);
  }
}
