import type { Meaning } from '../../dataset/meaning.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/ids.ts';
import { field, type Field } from './fields.ts';
import { partyNameOf } from './named.ts';

/** A party by its id, and beside it by its name. */
export function partyFields<Thing>(
  dataset: Pick<Dataset, 'parties'>,
  name: string,
  meaning: Meaning | string,
  idOf: (thing: Thing) => PartyId | null,
): readonly [Field<Thing>, Field<Thing>] {
  return [
    field(name, 'text', meaning, idOf),
    field(`${name}_name`, 'text', `Name of \`${name}\`. Empty: as there.`, (thing) =>
      partyNameOf(dataset, idOf(thing)),
    ),
  ];
}
