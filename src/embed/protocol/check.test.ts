import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check.ts';
import { COMMANDS, PROTOCOL } from './messages.ts';

const message = (command: string, value: unknown, rest: object = {}) => ({
  changingHands: PROTOCOL,
  id: '1',
  command,
  value,
  ...rest,
});

describe('a message of a host', () => {
  it.each([
    ['setTime', { t: '2014-06-12T18:00Z' }, { t: Date.UTC(2014, 5, 12, 18) }],
    ['setKnownAt', { known: 'all' }, { known: 'all' }],
    ['setKnownAt', { known: '2014-06-12T12:00Z' }, { known: Date.UTC(2014, 5, 12, 12) }],
    ['setView', { map: { zoom: 6.5, lat: 36, lon: 43 } }, { map: { zoom: 6.5, lat: 36, lon: 43 } }],
    ['setView', { map: null }, { map: null }],
    ['select', { place: 'mosul' }, { place: 'mosul' }],
    ['select', { place: null }, { place: null }],
    ['play', null, null],
    ['pause', null, null],
    ['getState', null, null],
  ])('%s %j is understood', (command, value, read) => {
    expect(checkMessage(message(command, value))).toEqual({ id: '1', command, value: read });
  });

  it.each([
    ['setTime', {}],
    ['setTime', { t: '2014-06-12' }],
    ['setTime', { t: '2014-06-12T18:00+03:00' }],
    ['setTime', { t: '2014-02-30T18:00Z' }],
    ['setTime', { t: 1_402_596_000_000 }],
    ['setTime', { t: '2014-06-12T18:00Z', also: 1 }],
    ['setTime', '2014-06-12T18:00Z'],
    ['setKnownAt', { known: 'some' }],
    ['setKnownAt', { known: null }],
    ['setView', { map: { zoom: Number.NaN, lat: 0, lon: 0 } }],
    ['setView', { map: { zoom: Number.POSITIVE_INFINITY, lat: 0, lon: 0 } }],
    ['setView', { map: { zoom: -1, lat: 0, lon: 0 } }],
    ['setView', { map: { zoom: 3, lat: 91, lon: 0 } }],
    ['setView', { map: { zoom: 3, lat: 0, lon: '12' } }],
    ['setView', { map: [3, 0, 0] }],
    ['select', { place: '' }],
    ['select', { place: 'x'.repeat(201) }],
    ['select', { place: 'mo\u202esul' }],
    ['select', { place: ['mosul'] }],
    ['play', {}],
    ['getState', undefined],
  ])('%s %j is refused and says which it was', (command, value) => {
    expect(checkMessage(message(command, value))).toEqual({ id: '1', fault: 'invalid-value' });
  });

  it.each(['open', 'constructor', '__proto__', 'toString', ''])('there is no command "%s"', (command) => {
    expect(checkMessage(message(command, null))).toEqual({ id: '1', fault: 'unknown-command' });
  });

  it.each([
    ['another version', message('play', null, { changingHands: 2 })],
    ['a version as text', message('play', null, { changingHands: '1' })],
    ['no id', { changingHands: PROTOCOL, command: 'play', value: null }],
    ['an empty id', message('play', null, { id: '' })],
    ['an id of 65 characters', message('play', null, { id: 'x'.repeat(65) })],
    ['a number as id', message('play', null, { id: 1 })],
    ['a line break in the id', message('play', null, { id: 'a\nb' })],
    ['a member too many', message('play', null, { more: true })],
    ['a list', [PROTOCOL, '1', 'play', null]],
    ['text', JSON.stringify(message('play', null))],
    ['nothing', null],
  ])('with %s is not answered', (_, data) => {
    expect(checkMessage(data)).toBeNull();
  });

  it('whatever it is, is read without throwing, and only what is on the list is a command', () => {
    const nearly = fc.record(
      {
        changingHands: fc.oneof(fc.constant(PROTOCOL), fc.anything()),
        id: fc.oneof(fc.string({ maxLength: 80 }), fc.anything()),
        command: fc.oneof(fc.constantFrom(...COMMANDS), fc.string(), fc.anything()),
        value: fc.oneof(
          fc.constant(null),
          fc.record({ t: fc.anything() }),
          fc.record({ map: fc.record({ zoom: fc.double(), lat: fc.double(), lon: fc.double() }) }),
          fc.record({ place: fc.oneof(fc.string(), fc.constant(null)) }),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    let understood = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (data) => {
        const read = checkMessage(data);
        if (read === null) return true;
        if (read.id.length === 0 || read.id.length > 64) return false;
        if ('fault' in read) return true;
        understood += 1;
        if (read.command === 'setView' && read.value.map)
          return Object.values(read.value.map).every((number) => Number.isFinite(number));
        return COMMANDS.includes(read.command);
      }),
      { numRuns: 3000 },
    );
    expect(understood).toBeGreaterThan(0);
  });
});
