import { describe, expect, test } from 'vitest';
import type { Event } from '../domain/event.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { anchorAt, eventCounts, eventDays } from './eventDays.ts';

const at = (text: string | null) => (text === null ? null : (parseInstant(text) as Instant));
function event(id: string, earliest: string | null, latest: string | null, placed = true): EventState {
  const undated = earliest === null && latest === null;
  return {
    event: { eventId: id, position: placed ? [0, 0] : null } as unknown as Event,
    claims: [],
    time: { earliest: at(earliest), latest: at(latest) },
    certainty: 'reported',
    phase: undated ? 'undated' : 'after',
  };
}
const events = [
  event('undated', null, null),
  event('by the 12th', null, '2014-06-12T21:00Z', false),
  event('on the 10th', '2014-06-09T21:00Z', '2014-06-10T21:00Z'),
  event('noon of the 12th', '2014-06-12T09:00Z', '2014-06-12T09:00Z'),
  event('nothing known', null, null, false),
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

  test('are counted, none twice without saying so', () => {
    expect(eventCounts(events)).toEqual({ all: 5, onMap: 2, unplaced: 2, undated: 2, neither: 1 });
  });
});
