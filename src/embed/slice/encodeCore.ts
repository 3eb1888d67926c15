import { CERTAINTIES } from '../../domain/certainty.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { PARTY_SHAPES } from '../../domain/party.ts';
import { periodOf } from '../../domain/period.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import { settlementsOf } from '../../picture/basemap/settlements.ts';
import { EVENT_GLYPHS } from '../../picture/eventGlyph.ts';
import { holdersOf } from '../../picture/legendEntries.ts';
import { changesOf } from '../../timeline/changes.ts';
import { changeStops } from '../../timeline/steps.ts';
import { columnsOf } from './columns.ts';
import { BASES, type CoreFile } from './coreFile.ts';
import { quietSpans } from './quietSpans.ts';
import { placeStretches, type Stretch } from './stretches.ts';

/**
 * What the embed page draws every moment from, as known from all documents: the dataset's head, and per place the
 * stretches of its mark. No claim and no text of a document is in it.
 *
 * @param hash First 12 hex digits of the SHA-256 of the dataset's file.
 * @param changed When the published dataset last changed; null when that isn't known.
 * @returns JSON
 */
export function encodeCore(dataset: Dataset, hash: string, changed: Instant | null): string {
  const { title, version, licence, language, timeZone, coverage, ageing, basemap } = dataset;
  const stretches = placeStretches(dataset);
  const spans = quietSpans(dataset);
  const shown = new Set([...stretches, ...spans, ...settlementsOf(dataset)].map(({ placeId }) => placeId));
  const places = [...dataset.places.values()].filter(({ placeId }) => shown.has(placeId));
  const stops = changeStops(changesOf(dataset, 'all'), periodOf(dataset));
  const covers = coverage.map(({ earliest, latest }) => [earliest, latest] as const);
  const holders = holdersOf(dataset);

  const { times, unit, time } = timesOf([
    ...covers.flat(),
    ...stops,
    ...stretches.flatMap(instantsOf),
    ...spans.flatMap(({ time: { earliest, latest } }) => [earliest, latest]),
  ]);
  const parties = [...dataset.parties.values()];
  const party = (id: PartyId | null) => parties.findIndex(({ partyId }) => partyId === id) + 1;
  const place = ({ placeId }: { readonly placeId: string }) =>
    places.findIndex((place) => place.placeId === placeId);
  const file: CoreFile = {
    hash,
    changed,
    head: [title, version, licence, language, timeZone],
    ageing,
    basemap,
    home: boxOfInterest(dataset),
    unit,
    times,
    coverage: covers.map(([from, to]) => [time(from), time(to)]),
    stops: stops.map(time),
    parties: columnsOf(parties, {
      id: ({ partyId }) => partyId,
      name: ({ name }) => name,
      broader: ({ broader }) => party(broader),
      group: ({ group }) => group,
      colour: ({ colour }) => colour,
      shape: ({ shape }) => PARTY_SHAPES.indexOf(shape),
    }),
    holders: [...holders].map((id) => party(id as PartyId | null)).filter((number) => number > 0),
    places: columnsOf(places, {
      id: ({ placeId }) => placeId,
      name: ({ name }) => name,
      kind: ({ kind }) => PLACE_KINDS.indexOf(kind),
      lon: ({ lon }) => lon,
      lat: ({ lat }) => lat,
    }),
    states: columnsOf<Stretch>(stretches, {
      place,
      from: ({ from }) => time(from),
      base: ({ base }) => BASES.indexOf(base.kind),
      party: ({ base }) =>
        base.kind === 'held' ? party(base.party) : base.kind === 'changing' ? party(base.to) : 0,
      loser: ({ base }) => (base.kind === 'changing' ? party(base.from) : 0),
      next: ({ next }) => party(next?.party ?? null),
      by: ({ next }) => time(next?.by ?? null),
      // Two more than a number of `times`, so that no span at all is another thing than an open one.
      since: ({ since }) => (since ? time(since.earliest) + 1 : 0),
      until: ({ since }) => time(since?.latest ?? null),
      odd: ({ timeDisputed }) => Number(timeDisputed),
      certainty: ({ certainty }) => (certainty === null ? 0 : CERTAINTIES.indexOf(certainty) + 1),
      newest: ({ newest }) => time(newest),
      contested: ({ contested }) => (contested ? time(contested.newest) + 1 : 0),
      disputed: ({ disputed }) => (disputed ? time(disputed.newest) + 1 : 0),
      denied: ({ disputed }) => party(disputed?.denied ?? null),
      deniers: ({ disputed }) => party(disputed?.deniers ?? null),
    }),
    quiet: columnsOf(spans, {
      place,
      glyph: ({ glyph }) => EVENT_GLYPHS.indexOf(glyph),
      from: ({ time: { earliest } }) => time(earliest),
      by: ({ time: { latest } }) => time(latest),
    }),
  };
  return JSON.stringify(file);
}

function instantsOf({ from, next, since, newest, contested, disputed }: Stretch): (Instant | null)[] {
  const spans = [since?.earliest, since?.latest, next?.by, contested?.newest, disputed?.newest];
  return [from, newest, ...spans.map((at) => at ?? null)];
}

/** All instants once, ascending, in the largest unit that is fine enough; and each one's number. */
function timesOf(instants: readonly (Instant | null)[]) {
  const all = [...new Set(instants.filter((at) => at !== null))].sort((a, b) => a - b);
  const unit = [MINUTE, 1000].find((unit) => all.every((at) => at % unit === 0)) ?? 1;
  const numbers = new Map(all.map((at, index) => [at, index + 1]));
  return {
    unit,
    times: all.map((at, index) => (at - (all[index - 1] ?? 0)) / unit),
    time: (at: Instant | null) => (at === null ? 0 : (numbers.get(at) ?? 0)),
  };
}
