import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from './dataset.ts';
import type { Event } from './event.ts';
import { type Instant, parseInstant } from './instant.ts';
import type { EventState } from './snapshot.ts';
import { anchorAt, eventCounts, eventDays } from './eventDays.ts';

const BOX: Box = [30, 22, 58, 43.5];
const IRAQ = [44, 33] as const;
const BRUSSELS = [4.35, 50.85] as const;

const at = (text: string | null) => (text === null ? null : (parseInstant(text) as Instant));
function event(
  id: string,
  earliest: string | null,
  latest: string | null,
  position: Event['position'] = IRAQ,
): EventState {
  const undated = earliest === null && latest === null;
  return {
    event: { eventId: id, position } as unknown as Event,
    claims: [],
    title: id,
    summary: null,
    time: { earliest: at(earliest), latest: at(latest) },
    timeExtent: null,
    controlEffect: 'none',
    partyTo: null,
    certainty: 'reported',
    phase: undated ? 'undated' : 'after',
  };
}
const events = [
  event('undated', null, null),
  event('by the 12th', null, '2014-06-12T21:00Z', null),
  event('on the 10th', '2014-06-09T21:00Z', '2014-06-10T21:00Z'),
  event('noon of the 12th', '2014-06-12T09:00Z', '2014-06-12T09:00Z', BRUSSELS),
  event('nothing known', null, null, null),
];

describe('events by day', () => {
  const days = eventDays(events, 'Asia/Baghdad');

  test('stand under the day they begin on, or have happened by; the undated last', () => {
    expect(days.map(({ day, events }) => [day, events.map(({ event }) => event.eventId)])).toEqual([
      ['2014-06-10', ['on the 10th']],
      ['2014-06-12', ['noon of the 12th', 'by the 12th']],
      [null, ['undated', 'nothing known']],
    ]);
  });

  test('the one in sight is the last that has begun', () => {
    const anchor = (t: string) => anchorAt(days, at(t) as Instant)?.event.eventId ?? null;
    expect(anchor('2014-06-09T00:00Z')).toBeNull();
    expect(anchor('2014-06-11T00:00Z')).toBe('on the 10th');
    expect(anchor('2014-06-12T09:00Z')).toBe('noon of the 12th');
    expect(anchor('2014-06-20T00:00Z')).toBe('by the 12th');
  });

  test('are counted, each once', () => {
    expect(eventCounts(events, BOX)).toEqual({ all: 5, onMap: 1, beyond: 1, unplaced: 1, undated: 2 });
  });

  test('the edge of the map is on the map', () => {
    const edge = event('edge', '2014-06-10T00:00Z', null, [BOX[0], BOX[3]]);
    expect(eventCounts([edge], BOX)).toMatchObject({ onMap: 1, beyond: 0 });
  });

  test('whatever is listed is counted, and the parts add up', () => {
    const some = fc.array(
      fc.record({
        dated: fc.boolean(),
        position: fc.option(
          fc.tuple(
            fc.double({ min: -180, max: 180, noNaN: true }),
            fc.double({ min: -90, max: 90, noNaN: true }),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const events = drawn.map(({ dated, position }, index) =>
          event(String(index), dated ? '2014-06-10T00:00Z' : null, null, position),
        );
        const { all, onMap, beyond, unplaced, undated } = eventCounts(events, BOX);
        const listed = eventDays(events, 'Asia/Baghdad').flatMap((day) => day.events);
        expect(all).toBe(listed.length);
        expect(onMap + beyond + unplaced + undated).toBe(all);
        expect(undated).toBe(drawn.filter(({ dated }) => !dated).length);
        expect(onMap + beyond).toBe(drawn.filter(({ dated, position }) => dated && position !== null).length);
      }),
    );
  });
});
