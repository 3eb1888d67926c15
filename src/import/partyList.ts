import type { PartyRecord } from '../dataset/schema/collection.ts';
import { PARTY_SHAPES } from '../domain/party.ts';
import { idOfText, slugOf, uniqueIds } from './slug.ts';

/** Told apart with any colour vision, and each beside a shape of its own. */
export const COLOURS = ['#c4403f', '#2f6db3', '#dba533', '#2a2624', '#4c998c', '#9a5aa8'] as const;

/** More actors than these stand as they are printed: nobody tells more signs apart. */
const MOST_ACTORS = 24;

/** The parties of a dataset: whoever holds a place, and who else is named most. */
export type PartyList = {
  /** The id of who holds or loses a place; a new party where there is none of that name. */
  readonly idOf: (name: string) => string;
  /** The id of an actor who is a party, else the name. */
  readonly actor: (name: string) => string;
  readonly records: () => readonly PartyRecord[];
};

/**
 * @param holders names of those who hold or lose a place, with how often they stand
 * @param actors the same of everybody else who is named
 * @param named where parties stand by their ids: the name to each id
 */
export function partyList(
  holders: ReadonlyMap<string, number>,
  actors: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, string> | null = null,
): PartyList {
  const records = new Map<string, PartyRecord>();
  const unique = uniqueIds();
  const add = (name: string): string => {
    const rank = records.size;
    const turn = Math.floor(rank / PARTY_SHAPES.length);
    const id = unique(named ? idOfText(name, 'party') : slugOf(name, 'party'));
    records.set(name, {
      party_id: id,
      name: named?.get(name) ?? name,
      aliases: [],
      broader: null,
      group: id,
      // Every six the colours move on by one, so that no sign comes twice among 36.
      colour: COLOURS[(rank + turn) % COLOURS.length] ?? COLOURS[0],
      shape: PARTY_SHAPES[rank % PARTY_SHAPES.length] ?? 'circle',
    });
    return id;
  };
  for (const name of byCount(holders)) add(name);
  for (const name of byCount(actors)) if (records.size < MOST_ACTORS && !records.has(name)) add(name);
  return {
    idOf: (name) => records.get(name)?.party_id ?? add(name),
    actor: (name) => records.get(name)?.party_id ?? name,
    records: () => [...records.values()],
  };
}

/** Most often named first; of equals the one whose name sorts first, by code units. */
function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
}
