import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, dataset } from '../../tests/fixtures/flagshipPicture.ts';
import { type Instant, instant, MINUTE } from '../domain/instant.ts';
import { periodOf, reachOf } from '../domain/period.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { changesOf } from '../timeline/changes.ts';
import { cutsOf } from '../timeline/cuts.ts';
import { eventsFor } from '../timeline/shownEvents.ts';
import { changeStops, eventStops as timelineStops, stopsAt } from '../timeline/steps.ts';
import {
  type ClipCourse,
  type ClipPace,
  END_MS,
  lengthOf,
  RUN_MS,
  START_MS,
  stillsOf,
  STOP_MS,
} from './frames.ts';
import { eventStops, reportStops } from './stops.ts';

const PERIOD = periodOf(dataset);
const minute = fc
  .integer({ min: PERIOD.earliest / MINUTE, max: PERIOD.latest / MINUTE })
  .map((minutes) => instant(minutes * MINUTE));
const course: fc.Arbitrary<ClipCourse> = fc
  .record({
    ends: fc.tuple(minute, minute),
    known: fc.oneof(fc.constant('all' as const), minute),
    clocks: fc.constantFrom('event' as const, 'both' as const),
    stops: fc.array(minute, { maxLength: 30 }),
  })
  .map(({ ends, ...rest }) => {
    const [earliest, latest] = [Math.min(...ends) as Instant, Math.max(...ends) as Instant];
    return { ...rest, span: { earliest, latest } };
  });
const pace: fc.Arbitrary<ClipPace> = fc.record({
  by: fc.constantFrom('event' as const, 'clock' as const),
  speed: fc.constantFrom(0.5, 1, 2, 4),
  rate: fc.constantFrom(10, 25),
});
const endOf = ({ span, known }: ClipCourse) => (known !== 'all' && span.latest > known ? known : span.latest);

describe('the pictures of a clip', () => {
  it('begin at the start of the span, end at its end, and each is later than the one before', () => {
    fc.assert(
      fc.property(course, pace, (course, pace) => {
        const stills = stillsOf(course, pace);
        const moments = stills.map(({ t }) => t);
        expect(moments.at(-1)).toBe(endOf(course));
        expect(moments[0]).toBe(Math.min(course.span.earliest, endOf(course)));
        expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
      }),
    );
  });

  it('never lie beyond the cut, nor know more than the view', () => {
    fc.assert(
      fc.property(course, pace, (course, pace) => {
        for (const { t, known } of stillsOf(course, pace)) {
          expect(t).toBeLessThanOrEqual(course.known === 'all' ? PERIOD.latest : course.known);
          expect(known).toBe(course.clocks === 'both' ? t : course.known);
        }
      }),
    );
  });

  it('hold every stop within the span once, from event to event, and as long as any other', () => {
    fc.assert(
      fc.property(course, pace, (course, pace) => {
        const stills = stillsOf(course, { ...pace, by: 'event' });
        const inner = new Set(
          course.stops.filter((stop) => stop > course.span.earliest && stop < endOf(course)),
        );
        const between = stills.slice(1, -1);
        expect(new Set(between.map(({ t }) => t))).toEqual(inner);
        expect(between.length).toBe(inner.size);
        const hold = Math.max(1, Math.round(((STOP_MS / pace.speed) * pace.rate) / 1000));
        for (const { frames } of between) expect(frames).toBe(hold);
      }),
    );
  });

  it('last as long as they say: whole frames, the first and the last long enough to be read', () => {
    fc.assert(
      fc.property(course, pace, (course, pace) => {
        const stills = stillsOf(course, pace);
        const { frames, seconds } = lengthOf(stills, pace.rate);
        expect(frames).toBe(stills.reduce((sum, still) => sum + still.frames, 0));
        expect(seconds).toBe(frames / pace.rate);
        expect(stills.every((still) => Number.isInteger(still.frames) && still.frames >= 1)).toBe(true);
        expect(stills[0]?.frames).toBeGreaterThanOrEqual(Math.round((START_MS * pace.rate) / 1000));
        expect(stills.at(-1)?.frames).toBeGreaterThanOrEqual(Math.round((END_MS * pace.rate) / 1000));
      }),
    );
  });

  it('take the same time by the clock, whatever the stretch', () => {
    const stills = stillsOf(
      { span: PERIOD, known: 'all', clocks: 'event', stops: [] },
      { by: 'clock', speed: 2, rate: 25 },
    );
    const { seconds } = lengthOf(stills, 25);
    expect(seconds).toBeCloseTo((RUN_MS / 2 + START_MS + END_MS) / 1000, 0);
  });

  it('are one where the span has no length', () => {
    const [only, ...more] = stillsOf(
      { span: { earliest: PERIOD.latest, latest: PERIOD.latest }, known: 'all', clocks: 'event', stops: [] },
      { by: 'event', speed: 4, rate: 10 },
    );
    expect([only?.t, more.length]).toEqual([PERIOD.latest, 0]);
  });
});

describe('where a clip stops', () => {
  it.each([
    ['all', {}],
    ['a cut', { known: at('2014-06-12T12:00Z') }],
    ['a filter', { types: ['control_change' as const] }],
  ])('is where the page stops when it plays: %s', (_, change) => {
    const view = { ...DEFAULT_VIEW, ...change };
    const reach = reachOf(PERIOD, view.known);
    const own = stopsAt(eventStops(dataset, view), reach);
    const changes = 'types' in change ? [] : changeStops(changesOf(dataset, view.known), reach);
    expect(own.length).toBeGreaterThan(2);
    expect(own).toEqual(
      stopsAt([...changes, ...timelineStops(eventsFor(dataset, view).matching, reach)], reach),
    );
  });

  it('is at every report, as the news came in, and at none after the cut', () => {
    const { times } = cutsOf(dataset);
    const cut = times[2] as Instant;
    expect(reportStops(dataset, DEFAULT_VIEW)).toEqual(times);
    expect(reportStops(dataset, { ...DEFAULT_VIEW, known: cut })).toEqual(times.slice(0, 3));
  });
});
