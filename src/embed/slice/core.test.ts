import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as flagship } from '../../../tests/fixtures/flagshipPicture.ts';
import { harbourGeojson } from '../../../tests/fixtures/harbour.ts';
import { anyClaims, PARTIES } from '../../../tests/oracle/randomPlace.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { EVENT_TYPES, type Event, MODALITIES } from '../../domain/event.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import type { EventId, PlaceId } from '../../domain/ids.ts';
import { HOUR, type Instant, instant, MINUTE } from '../../domain/instant.ts';
import { momentOf } from '../../domain/moment.ts';
import { periodOf } from '../../domain/period.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { drawMarks } from '../../picture/drawMarks.ts';
import { legendAmong, legendOf } from '../../picture/legendOf.ts';
import { type PlaceMark, placeMarks } from '../../picture/placeMarks.ts';
import { sentencesOf } from '../../picture/sentences.ts';
import { MARK_INK } from '../../picture/theme.ts';
import { en } from '../../text/en.ts';
import { timeWords } from '../../text/timeWords.ts';
import { changesOf } from '../../timeline/changes.ts';
import { changeStops } from '../../timeline/steps.ts';
import { encodeCore } from './encodeCore.ts';
import { readCore } from './readCore.ts';

const harbour = decodeDataset(harbourGeojson(), 'harbour.geojson');
const sliceOf = (dataset: Dataset) => readCore(JSON.parse(encodeCore(dataset, '0123456789ab', null)));

/** What a reader can see or read of marks; of their places and states all that isn't left to later scripts. */
function seen(marks: readonly PlaceMark[], dataset: Dataset) {
  const sentences = sentencesOf(dataset, en, timeWords(en, dataset, 'dataset'));
  const standing = marks.map((mark, x) => ({ mark, x, y: 0 }));
  return {
    drawn: drawMarks(standing, 6, MARK_INK.light, sentences),
    told: marks.map((mark) => [sentences.control(mark), sentences.events(mark)]),
    states: marks.map(({ place: { placeId, name, kind, lon, lat }, held, mark, quiet }) => ({
      placeId,
      name,
      kind,
      lon,
      lat,
      mark,
      quiet,
      word: held?.word,
      state: held && {
        ...held.state,
        basis: [],
        since: null,
        timeDisputed: false,
        certainty: null,
        contested: held.state.contested && { ...held.state.contested, contestedBy: [] },
        disputed: held.state.disputed && { ...held.state.disputed, disputedBy: [] },
      },
    })),
  };
}

function marksOf(dataset: Dataset, t: Instant) {
  const { shown } = momentOf(dataset, { ...DEFAULT_VIEW, t });
  return placeMarks(dataset, shown.places, shown.events);
}

/** Every instant at which something of a dataset may look otherwise, and the minutes around it. */
function breakpoints({ events, ageing, ...dataset }: Dataset): Instant[] {
  const spans = [...events.values()].flatMap(({ time, claims }) => [
    time,
    ...claims.flatMap(({ time, reported }) => [time, reported]),
  ]);
  const instants = spans.flatMap(({ earliest, latest }) => [earliest, latest]).filter((t) => t !== null);
  const ages = [0, ageing.beginsHours, ageing.outlineHours].map((hours) => hours * HOUR);
  const { earliest, latest } = periodOf({ events, ageing, ...dataset });
  return [...new Set(instants.flatMap((t) => ages.map((age) => t + age)))]
    .flatMap((t) => [t - MINUTE, t, t + MINUTE])
    .concat(earliest, latest)
    .filter((t) => earliest <= t && t <= latest)
    .map(instant);
}

/** Other names of parties wait for the texts. */
function withoutAliases(dataset: Dataset): Dataset {
  const parties = [...dataset.parties].map(([id, party]) => [id, { ...party, aliases: [] }] as const);
  return { ...dataset, parties: new Map(parties) };
}

describe.each([
  ['the flagship', withoutAliases(flagship)],
  ['the harbour', withoutAliases(harbour)],
])('the first slice of %s', (_, dataset) => {
  const slice = sliceOf(dataset);

  it('draws and says what the whole dataset does, wherever that changes', () => {
    const instants = breakpoints(dataset);
    expect(instants.length).toBeGreaterThan(10);
    for (const t of instants)
      expect(seen(slice.marksAt(t), slice.dataset), `${t}`).toEqual(seen(marksOf(dataset, t), dataset));
  });

  it('and at any other moment', () => {
    const { earliest, latest } = periodOf(dataset);
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }).map(instant), (t) => {
        expect(seen(slice.marksAt(t), slice.dataset)).toEqual(seen(marksOf(dataset, t), dataset));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same legend, words of time, period, box and stops', () => {
    const t = periodOf(dataset).latest;
    const ink = MARK_INK.dark;
    expect(legendAmong(slice.holders, slice.marksAt(t), slice.dataset, en, ink)).toEqual(
      legendOf(marksOf(dataset, t), dataset, en, ink),
    );
    const moment = (of: Dataset) => timeWords(en, of, 'dataset').moment(t);
    expect(moment(slice.dataset)).toBe(moment(dataset));
    expect(slice.period).toEqual(periodOf(dataset));
    expect(slice.home).toEqual(boxOfInterest(dataset));
    expect(slice.stops).toEqual(changeStops(changesOf(dataset, 'all'), periodOf(dataset)));
  });

  it('holds no claim and none of their words', () => {
    const json = encodeCore(dataset, '0123456789ab', null);
    const claims = [...dataset.events.values()].flatMap((event) => event.claims);
    expect(claims.filter(({ paraphrase }) => json.includes(paraphrase))).toEqual([]);
    expect(claims.filter(({ claimId }) => json.includes(`"${claimId}"`))).toEqual([]);
  });
});

/** One place, whatever is claimed of it. */
function datasetOf(claims: readonly Claim[], types: readonly number[], outlineHours: number): Dataset {
  const place = {
    ...[...harbour.places.values()][0],
    placeId: 'p' as PlaceId,
    name: 'P',
    kind: PLACE_KINDS[0],
  };
  const ids = [...new Set(claims.map(({ eventId }) => eventId))];
  const events = ids.map((eventId, index): [EventId, Event] => [
    eventId,
    {
      eventId,
      eventType: EVENT_TYPES[(types[index] ?? 0) % EVENT_TYPES.length] ?? 'other',
      modality: MODALITIES[(types[index] ?? 0) % MODALITIES.length] ?? 'happened',
      placeId: 'p',
      position: [44, 33],
      claims: claims.filter((claim) => claim.eventId === eventId),
    } as unknown as Event,
  ]);
  const covers = {
    earliest: instant(1_402_261_200_000),
    latest: instant(1_402_261_200_000 + 12 * 24 * HOUR),
  };
  return {
    ...harbour,
    timeZone: 'UTC',
    coverage: [covers],
    ageing: { beginsHours: outlineHours / 3, outlineHours },
    parties: PARTIES,
    places: new Map([[place.placeId, place as NonNullable<ReturnType<typeof harbour.places.get>>]]),
    events: new Map(events),
  };
}

describe('the first slice', () => {
  it('agrees with the dataset whatever is claimed', () => {
    fc.assert(
      fc.property(
        anyClaims,
        fc.array(fc.nat(15), { minLength: 7, maxLength: 7 }),
        fc.constantFrom(24, 72),
        fc.array(fc.integer({ min: -2, max: 30 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: -MINUTE, max: MINUTE }),
        (claims, types, outlineHours, steps, off) => {
          const dataset = datasetOf(claims, types, outlineHours);
          const slice = sliceOf(dataset);
          const { earliest, latest } = periodOf(dataset);
          for (const at of steps.map((step) => 1_402_261_200_000 + step * 12 * HOUR + (step % 3) * off)) {
            const t = instant(Math.min(latest, Math.max(earliest, at)));
            expect(seen(slice.marksAt(t), slice.dataset).states).toEqual(
              seen(marksOf(dataset, t), dataset).states,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
