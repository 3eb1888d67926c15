import { CLOSENESS, type Closeness, type Folded, folded } from './closeness.ts';
import { closeness, closenessToLetter, closenessWithSlips } from './closeness.ts';
import type { Party } from './party.ts';
import type { Place } from './place.ts';
import type { Entry, SearchIndex, Speaker } from './searchIndex.ts';
import type { EventState } from './snapshot.ts';

/** Something found; `found` is the name that answered where it isn't the one it goes by. */
export type Hit<What> = { readonly what: What; readonly found: string | null };

/** The best of a kind, and how many more there are. */
export type Hits<What> = { readonly hits: readonly Hit<What>[]; readonly more: number };

export type Found = {
  readonly places: Hits<Place>;
  readonly parties: Hits<Party>;
  readonly events: Hits<EventState>;
  readonly speakers: Hits<Speaker>;
};

export const SEARCH_GROUPS = ['places', 'parties', 'events', 'speakers'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** How many of a kind are listed: more would hide the kinds below. */
export const SEARCH_LIMITS: Readonly<Record<SearchGroup, number>> = {
  places: 5,
  parties: 3,
  events: 5,
  speakers: 4,
};

type Compare = (query: Folded, name: Folded) => Closeness | null;

/** What answers a query, by kind, the closest first. An empty query is answered by nothing. */
export function search(index: SearchIndex, query: string, limits = SEARCH_LIMITS): Found {
  const asked = folded(query);
  return {
    places: best(index.places, asked, closeness, limits.places),
    parties: best(index.parties, asked, closeness, limits.parties),
    events: bestEvents(index.events, asked, limits.events),
    speakers: best(index.speakers, asked, closeness, limits.speakers),
  };
}

/** How many there are of all kinds together. */
export function countFound(found: Found): number {
  return SEARCH_GROUPS.reduce((sum, group) => sum + found[group].hits.length + found[group].more, 0);
}

/** Sentences hold so many words that a slip is forgiven only where nothing has the words themselves. */
function bestEvents(entries: readonly Entry<EventState>[], query: Folded, limit: number): Hits<EventState> {
  const exact = best(entries, query, closenessToLetter, limit);
  return exact.hits.length > 0 ? exact : best(entries, query, closenessWithSlips, limit);
}

function best<What>(
  entries: readonly Entry<What>[],
  query: Folded,
  compare: Compare,
  limit: number,
): Hits<What> {
  const ranked = entries.flatMap((entry) => {
    const answer = bestName(entry, query, compare);
    return answer === null ? [] : [{ ...answer, entry }];
  });
  // Sorting is stable: what is as close stays in the order of the index.
  ranked.sort((a, b) => a.rank - b.rank || a.length - b.length);
  return {
    hits: ranked.slice(0, limit).map(({ entry, found }) => ({ what: entry.what, found })),
    more: Math.max(0, ranked.length - limit),
  };
}

/** The first of an entry's names that is closest; its first name is the one it goes by. */
function bestName<What>(entry: Entry<What>, query: Folded, compare: Compare) {
  let answer: { rank: number; length: number; found: string | null } | null = null;
  for (const [index, name] of entry.names.entries()) {
    const close = compare(query, name);
    if (close === null) continue;
    const rank = CLOSENESS.indexOf(close);
    // Among names that begin alike the shorter is nearer; sentences are not compared by length.
    const length = entry.isProse ? index : name.joined.length;
    if (answer === null || rank < answer.rank)
      answer = { rank, length, found: index === 0 || entry.isProse ? null : name.text };
  }
  return answer;
}
