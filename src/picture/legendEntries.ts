import { isKnown } from '../domain/control/known.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import { knownThings } from '../domain/knownThings.ts';
import type { Party } from '../domain/party.ts';
import { MARK_KINDS, type MarkKind, markKindOf } from './kindGlyph.ts';
import type { Mark } from './mark.ts';
import { standingAlone } from '../text/stateWords.ts';

export type LegendEntry = { readonly key: string; readonly name: string; readonly mark: Mark };

/** The words of the states, from the catalogue. */
export type StateLabels = {
  readonly changing: string;
  readonly next: string;
  readonly contested: string;
  readonly contestedOld: (hours: number) => string;
  readonly disputed: string;
  readonly not_reported: string;
  readonly ageing: (hours: number) => string;
};

function held(party: Party): Mark {
  return {
    base: { kind: 'held', party },
    contested: null,
    disputed: null,
    ageing: 'fresh',
    kind: 'settlement',
  };
}

/** The parties that some claim known at the cut has hold a place. */
export function partyEntries(dataset: Dataset, locale: string, known: KnownAt = 'all'): LegendEntry[] {
  return entriesOf(dataset, holdersOf(dataset, known), locale);
}

/** What a legend reads of a dataset. */
export type LegendFacts = Pick<Dataset, 'parties' | 'ageing'>;

/** The parties among those who hold something. */
export function entriesOf({ parties }: LegendFacts, holders: Holders, locale: string): LegendEntry[] {
  return [...parties.values()]
    .filter((party) => holders.has(party.partyId))
    .map((party) => ({ key: party.partyId, name: standingAlone(party.name, locale), mark: held(party) }));
}

/** The kinds of place that the map tells apart, of those places of which something is known at the cut. */
export function kindEntries(dataset: Dataset, known: KnownAt = 'all'): Exclude<MarkKind, 'settlement'>[] {
  const { places } = knownThings(dataset, known);
  const there = [...dataset.places.values()].filter(({ placeId }) => places.has(placeId));
  const found = new Set(there.map(({ kind }) => markKindOf(kind)));
  return MARK_KINDS.filter((kind) => kind !== 'settlement').filter((kind) => found.has(kind));
}

/** The states, shown with the first two parties of which one can take from the other. */
export function stateEntries(dataset: Dataset, words: StateLabels): LegendEntry[] {
  return statesAmong(holdersOf(dataset), dataset, words);
}

/** The same, with the first two parties of some. */
export function statesAmong(holders: Holders, dataset: LegendFacts, words: StateLabels): LegendEntry[] {
  const parties = [...dataset.parties.values()].filter((party) => holders.has(party.partyId));
  const taker = parties[0] ?? [...dataset.parties.values()][0];
  if (!taker) return [];
  const loser = parties.find((party) => party.group !== taker.group) ?? taker;
  const base = held(taker);
  const { beginsHours, outlineHours } = dataset.ageing;
  return [
    {
      key: 'changing',
      name: words.changing,
      mark: { ...base, base: { kind: 'changing', from: loser, to: taker } },
    },
    { key: 'contested', name: words.contested, mark: { ...base, contested: 'fresh' } },
    {
      key: 'contested_old',
      name: words.contestedOld(beginsHours),
      mark: { ...base, contested: 'fading' },
    },
    {
      key: 'contested_older',
      name: words.contestedOld(outlineHours),
      mark: { ...base, contested: 'outline' },
    },
    { key: 'disputed', name: words.disputed, mark: { ...base, disputed: loser } },
    { key: 'next', name: words.next, mark: { ...base, base: { kind: 'not_reported', next: taker } } },
    {
      key: 'not_reported',
      name: words.not_reported,
      mark: { ...base, base: { kind: 'not_reported', next: null } },
    },
    { key: 'fading', name: words.ageing(beginsHours), mark: { ...base, ageing: 'fading' } },
    { key: 'outline', name: words.ageing(outlineHours), mark: { ...base, ageing: 'outline' } },
  ];
}

/** Ids of parties that hold, or lose, a place in some claim known at the cut; null where a claim names none. */
export type Holders = ReadonlySet<string | null>;

export function holdersOf(dataset: Pick<Dataset, 'events'>, known: KnownAt = 'all'): Holders {
  const claims = [...dataset.events.values()]
    .flatMap((event) => event.claims)
    .filter((claim) => isKnown(claim, known));
  return new Set(
    claims.flatMap(({ controlEffect, partyFrom, partyTo }) =>
      controlEffect === null || controlEffect === 'none' ? [] : [partyFrom, partyTo],
    ),
  );
}
