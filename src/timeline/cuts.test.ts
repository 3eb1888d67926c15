import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { isKnown } from '../domain/control/known.ts';
import { HOUR, type Instant, instant, MINUTE, parseInstant, plus, wholeMinute } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { claimsKnown, cutAt, cutPressed, cutsOf, standOf } from './cuts.ts';
import { pixelScale, timeScale } from './scale.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const cuts = cutsOf(dataset);
const widths = fc.integer({ min: 200, max: 1600 });
const anywhere = fc.integer({ min: -200, max: 1800 });

describe('the times of reports', () => {
  test('are those of the claims, each once, ascending, and count every claim that has one', () => {
    expect(cuts.times).toEqual([...new Set(cuts.times)].sort((a, b) => a - b));
    const dated = [...dataset.events.values()]
      .flatMap(({ claims }) => claims)
      .filter(({ reported }) => reported.latest !== null);
    expect([...cuts.added.values()].reduce((sum, n) => sum + n, 0)).toBe(dated.length);
    expect(cuts.times).toContain(at('2014-06-12T13:00Z'));
  });

  test('lie within the reach of the cut, as does the timeline', () => {
    expect(cuts.reach.earliest).toBeLessThanOrEqual(Math.min(period.earliest, ...cuts.times));
    expect(cuts.reach.latest).toBe(Math.max(period.latest, ...cuts.times));
  });

  test('are whole minutes, as links are, and never too early for what was reported in them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 2e12 }), (ms) => {
        const minute = wholeMinute(instant(ms));
        expect(Math.abs(minute % MINUTE)).toBe(0);
        expect(minute).toBeGreaterThanOrEqual(ms);
        expect(minute - ms).toBeLessThan(MINUTE);
      }),
    );
  });
});

describe('a cut', () => {
  test('is all at the end of its reach and beyond, else where it stands', () => {
    expect(cutAt(cuts, cuts.reach.latest)).toBe('all');
    expect(cutAt(cuts, plus(cuts.reach.latest, HOUR))).toBe('all');
    expect(cutAt(cuts, plus(cuts.reach.latest, -MINUTE))).toBe(plus(cuts.reach.latest, -MINUTE));
    expect(cutAt(cuts, plus(cuts.reach.earliest, -HOUR))).toBe(cuts.reach.earliest);
    expect(standOf(cuts, 'all')).toBe(cuts.reach.latest);
  });

  test('counts the claims that the domain knows', () => {
    for (const known of ['all', at('2014-06-12T12:00Z'), at('2014-06-12T13:00Z')] as const) {
      const claims = [...dataset.events.values()].flatMap((event) => event.claims);
      expect(claimsKnown(dataset, known)).toBe(claims.filter((claim) => isKnown(claim, known)).length);
    }
    expect(claimsKnown(dataset, at('2014-06-12T12:00Z'))).toBeLessThan(cuts.claims);
  });
});

describe('a press on the lane', () => {
  const scaleOf = (width: number, rightToLeft = false) =>
    pixelScale(timeScale(period), width, 20, rightToLeft);

  test('never means a cut outside of its reach, in either direction of writing', () => {
    fc.assert(
      fc.property(widths, anywhere, fc.integer({ min: 0, max: 22 }), fc.boolean(), (width, x, near, rtl) => {
        const known = cutPressed(x, cuts, scaleOf(width, rtl), near);
        if (known === 'all') return;
        expect(known).toBeGreaterThanOrEqual(cuts.reach.earliest);
        expect(known).toBeLessThan(cuts.reach.latest);
      }),
    );
  });

  test('takes the report that lies nearby, and moves a cut by no more than that', () => {
    fc.assert(
      fc.property(widths, anywhere, fc.integer({ min: 1, max: 22 }), (width, x, near) => {
        const scale = scaleOf(width);
        const known = cutPressed(x, cuts, scale, near);
        if (known === 'all') return;
        const within = Math.min(Math.max(x, scale.x(period.earliest)), scale.x(period.latest));
        expect(Math.abs(scale.x(known) - within)).toBeLessThanOrEqual(near + 1);
      }),
    );
    const scale = scaleOf(1000);
    const report = at('2014-06-11T21:00Z');
    expect(cutPressed(scale.x(report) + 2.4, cuts, scale, 3)).toBe(report);
    expect(cutPressed(scale.x(report) + 9, cuts, scale, 3)).not.toBe(report);
  });

  test('at the end of the axis cuts nothing', () => {
    const scale = scaleOf(1000);
    expect(cutPressed(scale.x(period.latest), cuts, scale, 3)).toBe('all');
    expect(cutPressed(5000, cuts, scale, 3)).toBe('all');
  });
});
