import { type Found, type Hit, SEARCH_GROUPS, type SearchGroup } from '../../domain/search.ts';
import type { Party } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Speaker } from '../../domain/searchIndex.ts';
import type { EventState } from '../../domain/snapshot.ts';

/** One line of the list of what was found. */
export type SearchOption =
  | { readonly kind: 'places'; readonly hit: Hit<Place> }
  | { readonly kind: 'parties'; readonly hit: Hit<Party> }
  | { readonly kind: 'events'; readonly hit: Hit<EventState> }
  | { readonly kind: 'speakers'; readonly hit: Hit<Speaker> }
  /** The rest of a kind, to be listed too. */
  | { readonly kind: 'more'; readonly group: SearchGroup; readonly more: number }
  /** Not a thing but what was typed: as a filter of the list it leaves so many events. */
  | { readonly kind: 'words'; readonly q: string; readonly events: number };

/** The lines in the order in which they stand and the arrow keys go; the words come last, where any event has them. */
export function optionsOf(found: Found, q: string, events: number): SearchOption[] {
  return [
    ...SEARCH_GROUPS.flatMap((group) => {
      const { hits, more } = found[group];
      const lines = hits.map((hit) => ({ kind: group, hit }) as SearchOption);
      return more > 0 ? [...lines, { kind: 'more' as const, group, more }] : lines;
    }),
    ...(events > 0 ? [{ kind: 'words' as const, q: q.trim(), events }] : []),
  ];
}

/**
 * What Enter does when no line has been chosen: the words as they are, where an event has them; else the closest of what
 * was found, which is spelt another way.
 */
export function optionOfEnter(options: readonly SearchOption[]): SearchOption | null {
  return options.find(({ kind }) => kind === 'words') ?? options[0] ?? null;
}
