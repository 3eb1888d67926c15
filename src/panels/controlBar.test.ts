import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { controlAt } from '../domain/control/index.ts';
import { HOUR, type Instant, instant, MINUTE, parseInstant } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { claimsByPlace } from '../domain/snapshot.ts';
import type { Span } from '../domain/span.ts';
import { ageingStage } from '../picture/markOf.ts';
import {
  bandsOf,
  barScale,
  drawnExtent,
  momentPressed,
  pressedExtent,
  runsOf,
  wordingFor,
} from './controlBar.ts';
import { lastReports } from '../domain/lastReports.ts';
import { stretchesWithin } from './placeFacts.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const places = [...claimsByPlace(dataset).keys()];
const cut = parseInstant('2014-06-12T12:00Z') as Instant;

const spanIn = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .filter(([a, b]) => a !== b)
  .map(([a, b]): Span => {
    const at = (share: number) =>
      instant(
        period.earliest + Math.round(((period.latest - period.earliest) * share) / 1000 / MINUTE) * MINUTE,
      );
    return { earliest: at(Math.min(a, b)), latest: at(Math.max(a, b)) };
  });

describe('the bar of a place', () => {
  it('says at every moment what is said of that moment, also of its age', () => {
    const place = fc.constantFrom(...places);
    const known = fc.constantFrom('all' as const, cut);
    fc.assert(
      fc.property(place, known, fc.integer({ min: 0, max: 400 }), (placeId, known, hours) => {
        const t = instant(period.earliest + hours * HOUR);
        const end = known === 'all' ? period.latest : known;
        if (t >= end) return;
        const stretches = stretchesWithin(dataset, placeId, known, period, t);
        const stretch = stretches.find(({ within }) => within.earliest <= t && t < within.latest);
        const state = controlAt(claimsByPlace(dataset).get(placeId) ?? [], t, known, dataset);
        expect(stretch?.state.base).toEqual(state.base);
        const found = dataset.places.get(placeId);
        if (!stretch || !found) throw new Error('there is no stretch');
        const newest = lastReports(dataset, { place: found, state, word: 'held' }).base?.at ?? null;
        const band = bandsOf(stretch.within, newest, dataset.ageing).find(
          ({ within }) => within.earliest <= t && t < within.latest,
        );
        expect(band?.stage).toBe(ageingStage(state.age, dataset.ageing));
      }),
    );
  });

  it('leaves no gap, and nothing is left behind the cut', () => {
    for (const placeId of places)
      for (const known of ['all' as const, cut]) {
        const stretches = stretchesWithin(dataset, placeId, known, period, period.earliest);
        expect(stretches[0]?.within.earliest).toBe(period.earliest);
        expect(stretches.at(-1)?.within.latest).toBe(known === 'all' ? period.latest : known);
        for (const [index, { within }] of stretches.entries())
          expect(stretches[index + 1]?.within.earliest ?? within.latest).toBe(within.latest);
        expect(runsOf(stretches).flatMap((run) => run.stretches)).toEqual(stretches);
      }
  });
});

describe('a stretch of the bar', () => {
  const width = fc.integer({ min: 40, max: 1200 });

  it('can be seen and pressed however short it is, within the bar', () => {
    fc.assert(
      fc.property(spanIn, width, (span, width) => {
        const scale = barScale(period, width, false);
        for (const [extent, least] of [
          [drawnExtent(span, scale), 2],
          [pressedExtent(span, scale), 10],
        ] as const) {
          expect(extent.width).toBeGreaterThanOrEqual(least);
          expect(extent.x).toBeGreaterThanOrEqual(0);
          expect(extent.x + extent.width).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
  });

  it('takes the clock into itself wherever it is pressed', () => {
    fc.assert(
      fc.property(spanIn, width, fc.integer({ min: -50, max: 1300 }), (span, width, x) => {
        const t = momentPressed(span, barScale(period, width, false), x);
        expect(t).toBeGreaterThanOrEqual(span.earliest);
        expect(t).toBeLessThan(span.latest);
      }),
    );
  });

  it('ages in the stages of the marks, once each', () => {
    const from = instant(0);
    const within = { earliest: from, latest: instant(100 * HOUR) };
    const ageing = { beginsHours: 24, outlineHours: 72 };
    expect(bandsOf(within, from, ageing).map(({ stage }) => stage)).toEqual(['fresh', 'fading', 'outline']);
    expect(bandsOf(within, null, ageing).map(({ stage }) => stage)).toEqual(['fresh']);
    expect(bandsOf(within, instant(-80 * HOUR), ageing).map(({ stage }) => stage)).toEqual(['outline']);
  });

  it('is named only where the name fits', () => {
    expect(wordingFor(['no document covers these days', 'no document'], 100)).toBe('no document');
    expect(wordingFor(['no document'], 20)).toBeNull();
  });
});
