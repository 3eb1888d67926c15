import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { decodeDataset } from '../dataset/decode.ts';
import type { ControlState } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import { NO_FILTER } from '../domain/filter.ts';
import type { PartyId, PlaceId } from '../domain/ids.ts';
import { type Instant, instant, MINUTE, parseInstant } from '../domain/instant.ts';
import { isKnown } from '../domain/control/known.ts';
import { momentOf } from '../domain/moment.ts';
import { periodOf } from '../domain/period.ts';
import type { PlaceKind } from '../domain/place.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { catalogueOf } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';
import { altTextOf, captionOf, creditLineOf, namesOf, type Shown } from './viewWords.ts';

const text = catalogueOf('en');
const harbour = decodeDataset(harbourGeojson(), 'harbour');
const at = (moment: string) => parseInstant(moment) as Instant;

function shownOf(dataset: Dataset, change: Partial<View>): Shown {
  const view = { ...DEFAULT_VIEW, ...change };
  const { shown, ...moment } = momentOf(dataset, view);
  const words = timeWords(text, dataset, view.timeDisplay);
  return { dataset, ...moment, places: shown.places, filter: view, open: view.place, text, words };
}

describe('a caption', () => {
  test('says moment, cut, who is reported to hold what, and of how many places', () => {
    expect(captionOf(shownOf(harbour, { t: at('2031-04-05T09:00Z') }))).toBe(
      'The harbour, April 2031, on Saturday 5 April 2031, 22:00 Auckland time, as known from all documents. ' +
        'Held by Island council: The Quays (disputed). ' +
        'Holder not reported: Lighthouse (contested). ' +
        'Control is reported for 1 of 2 places.',
    );
  });

  test('of a cut knows nothing later: neither the denial nor the lighthouse', () => {
    const t = at('2031-04-04T19:30Z');
    expect(captionOf(shownOf(harbour, { t, known: t, mode: 'window' }))).toBe(
      'The harbour, April 2031, on Saturday 5 April 2031, 08:30 Auckland time, as known then. ' +
        'Held by Island council: The Quays. ' +
        'Holder not reported: Lighthouse (contested). ' +
        'Control is reported for 1 of the 2 places named by then. ' +
        'Events since Friday 4 April 2031, 08:30 Auckland time are shown.',
    );
    expect(captionOf(shownOf(harbour, { known: at('2031-04-04T17:00Z') }))).toContain(
      'Nothing is reported of who held any place.',
    );
  });

  test('says when a filter leaves something out', () => {
    const shown = shownOf(harbour, { t: at('2031-04-05T09:00Z') });
    expect(captionOf({ ...shown, filter: { ...NO_FILTER, q: 'quay', types: ['air_strike'] } })).toMatch(
      /Control is reported for 1 of the 2 places that the filter leaves\. A filter is on: only “quay”, air strike\. /,
    );
  });

  test('names four places of a holder, the open one and cities first, and counts the rest with their doubts', () => {
    const places = [
      placeState('Bay', 'village', { contested: true }),
      placeState('Airfield', 'airport', { claimed: true }),
      placeState('Cape', 'village', { disputed: true, claimed: true }),
      placeState('Dunes', 'town'),
      placeState('Ebb', 'city', { contested: true, disputed: true }),
      placeState('Fort', 'base'),
    ];
    const shown = { ...shownOf(harbour, {}), places, open: 'Fort' as PlaceId };
    expect(captionOf(shown)).toContain(
      'Held by Islanders: Fort, Ebb (contested and disputed), Dunes, Bay (contested) and 2 more (1 disputed, 1 claimed).',
    );
    // Of all of them: it would sound as if there were no others.
    expect(captionOf(shown)).not.toContain('Control is reported');
    // A fifth is named: "and 1 more" would be as long.
    expect(captionOf({ ...shown, places: places.slice(0, 5) })).toContain(
      'Ebb (contested and disputed), Dunes, Bay (contested), Cape (disputed) and Airfield (claimed).',
    );
    // A comma within a name isn't one between two.
    expect(
      captionOf({ ...shown, places: ['A, the old', 'B', 'C'].map((name) => placeState(name, 'town')) }),
    ).toContain('Islanders: A, the old; B; and C.');
  });
});

describe('what is old or not yet settled', () => {
  const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');

  test('is dated: a hollow mark is no news', () => {
    const shown = shownOf(flagship, { t: at('2014-06-24T20:59Z') });
    expect(captionOf(shown)).toContain(
      'Held by ISIS: Fallujah (last reported 11 June) and Mosul (last reported 12 June).',
    );
    expect(captionOf(shown)).toContain('Samarra (contested, as last reported 12 June)');
    expect(altTextOf(shown)).toMatch(
      /2 contested without a new report for 72 hours, .*5 without a new report for 72 hours\.$/,
    );
  });

  test('changes hands within a span, and is held by nobody as long', () => {
    const caption = captionOf(shownOf(flagship, { t: at('2014-06-09T12:00Z') }));
    expect(caption).toContain(
      'May be changing hands to insurgents: Tikrit (some time between 9 June and 12 June, 14:30).',
    );
    expect(caption).not.toContain('Control is reported');
  });
});

describe('an alt text', () => {
  test('says of what time the events are', () => {
    expect(altTextOf(shownOf(harbour, { mode: 'so_far' }))).toMatch(/All events up to then are shown\.$/);
  });

  test('counts places by holder, and those in doubt', () => {
    expect(altTextOf(shownOf(harbour, { t: at('2031-04-05T09:00Z') }))).toBe(
      'Map: The harbour, April 2031, Saturday 5 April 2031, 22:00 Auckland time, as known from all documents. ' +
        'Of 2 places: held by Island council 1, not reported 1. Among them 1 contested, 1 disputed.',
    );
  });

  test('counts every place once', () => {
    const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
    const { earliest, latest } = periodOf(flagship);
    fc.assert(
      fc.property(fc.integer({ min: earliest / MINUTE, max: latest / MINUTE }), (minute) => {
        const shown = shownOf(flagship, { t: instant(minute * MINUTE) });
        const counts = /Of \d+ places: (.*?)\./.exec(altTextOf(shown))?.[1] ?? '';
        const sum = counts.split(', ').reduce((sum, count) => sum + Number(/\d+$/.exec(count)?.[0]), 0);
        expect(sum).toBe(shown.places.length);
      }),
    );
  });
});

test('no words tell what was reported after a cut', () => {
  const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
  const { earliest, latest } = periodOf(flagship);
  const minutes = fc.integer({ min: earliest / MINUTE, max: latest / MINUTE });
  fc.assert(
    fc.property(minutes, minutes, (moment, cut) => {
      const [t, known] = [instant(moment * MINUTE), instant(cut * MINUTE)];
      const events = [...flagship.events.values()]
        .map((event) => ({ ...event, claims: event.claims.filter((claim) => isKnown(claim, known)) }))
        .filter(({ claims }) => claims.length > 0);
      // The period is that of the documents, which stay: it says nothing of what they report.
      const before = { ...flagship, events: new Map(events.map((event) => [event.eventId, event])) };
      const all = shownOf(flagship, { t, known });
      const cutOff = shownOf(before, { t, known });
      expect(captionOf(all)).toBe(captionOf(cutOff));
      expect(altTextOf(all)).toBe(altTextOf(cutOff));
    }),
    { numRuns: 60 },
  );
});

test('a credit names the map, the data with version and licence, and whose ground it stands on', () => {
  expect(creditLineOf({ ...harbour, publisher: 'The Harbour Desk' }, text)).toBe(
    'Map: Changing Hands. Data: “The harbour, April 2031”, version 1.0.0, The Harbour Desk, CC0-1.0. ' +
      'Base map: Natural Earth · © OpenStreetMap contributors · GeoNames.',
  );
});

test('a name that turns the direction of writing turns nothing but itself', () => {
  const dataset = { ...harbour, title: '\u202eraey' };
  expect(captionOf(shownOf(dataset, {}))).toMatch(/^\u2068raey\u2069, on /);
  expect(creditLineOf(dataset, text)).toContain('“\u2068raey\u2069”');
});

test('a frame and a link whose moment moves on name none', () => {
  const shown = shownOf(harbour, { t: at('2031-04-05T09:00Z') });
  expect(namesOf(shown, false)).toEqual({
    frame: 'Map: The harbour, April 2031, Saturday 5 April 2031, 22:00 Auckland time',
    link: 'The harbour, April 2031, Saturday 5 April 2031, 22:00 Auckland time',
  });
  expect(namesOf(shown, true)).toEqual({
    frame: 'Map: The harbour, April 2031',
    link: 'The harbour, April 2031',
  });
});

type Doubts = { readonly contested?: boolean; readonly disputed?: boolean; readonly claimed?: boolean };

/** A place of the harbour under another name, held by the islanders. */
function placeState(name: string, kind: PlaceKind, doubts: Doubts = {}): PlaceState {
  const [quays] = harbour.places.values();
  if (!quays) throw new Error('the harbour has places');
  const state: ControlState = {
    base: { kind: 'held', party: 'islanders' as PartyId },
    next: null,
    since: null,
    timeDisputed: false,
    basis: [],
    certainty: doubts.claimed ? 'claimed' : 'reported',
    age: null,
    contested: doubts.contested ? { contestedBy: [], age: null } : null,
    disputed: doubts.disputed ? { disputedBy: [], denied: null, deniers: null, age: null } : null,
  };
  return { place: { ...quays, placeId: name as PlaceId, name, kind }, state, word: 'held' };
}
