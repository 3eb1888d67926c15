import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../../tests/fixtures/harbour.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { formatMinute } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { startBridge } from './bridge.ts';
import { COMMANDS, PROTOCOL } from './messages.ts';
import { bareCore, fakeAddress, fakeFrame } from './testing/bareFrame.ts';

const dataset = decodeDataset(harbourGeojson(), 'harbour.geojson');
const [place = ''] = dataset.places.keys();
const HOST = 'https://paper.example';
const period = periodOf(dataset);
const early = formatMinute(period.earliest);

function started(options: Partial<EmbedOptions> = {}, ancestor: string | null = HOST, lessMotion = false) {
  const core = bareCore(dataset, options);
  const fake = fakeFrame({ lessMotion });
  const address = fakeAddress(ancestor);
  let tellHeight: (px: number) => void = () => {};
  startBridge(core, (told) => (tellHeight = told), address, fake.frame);
  const ask = (command: string, value: unknown, origin = HOST) => {
    fake.taken();
    fake.receive({ changingHands: PROTOCOL, id: 'a', command, value }, { origin });
    return fake.taken().map(({ message }) => message);
  };
  return { core, address, ask, ...fake, tellHeight: (px: number) => tellHeight(px) };
}

describe('the bridge', () => {
  it('says that it is ready, to the permitted origin alone', () => {
    const { posted } = started();
    expect(posted).toEqual([
      {
        target: HOST,
        message: {
          changingHands: PROTOCOL,
          event: 'ready',
          value: {
            t: formatMinute(period.latest),
            known: 'all',
            playing: false,
            place: null,
            map: null,
            dataset: { title: dataset.title, version: dataset.version, hash: '0123456789ab' },
          },
        },
      },
    ]);
  });

  it('does what is on the list and acknowledges each with what is shown then', () => {
    const { core, ask } = started();
    const map = { zoom: 7, lat: 1, lon: 2 };
    expect(ask('setTime', { t: early })).toMatchObject([{ id: 'a', ok: true, value: { t: early } }]);
    expect(ask('setKnownAt', { known: early })).toMatchObject([{ ok: true, value: { known: early } }]);
    expect(ask('setView', { map })).toMatchObject([{ ok: true, value: { map } }]);
    expect(ask('play', null)).toMatchObject([{ ok: true, value: { playing: true } }]);
    expect(ask('pause', null)).toMatchObject([{ ok: true, value: { playing: false } }]);
    expect(ask('getState', null)).toMatchObject([{ ok: true, value: { map } }]);
    const [change, answer] = ask('select', { place });
    expect(change).toMatchObject({ event: 'selectionchange', value: { place } });
    expect(answer).toMatchObject({ ok: true, value: { place } });
    expect(core.store.get()).toMatchObject({ t: period.earliest, view: { place, camera: map } });
  });

  it('stays within the period, and says where it stands', () => {
    const { ask } = started();
    expect(ask('setTime', { t: '1999-01-01T00:00Z' })).toMatchObject([{ ok: true, value: { t: early } }]);
  });

  it('refuses with a word', () => {
    const { ask } = started();
    expect(ask('select', { place: 'nowhere' })).toEqual([
      { changingHands: PROTOCOL, id: 'a', ok: false, error: 'unknown-place' },
    ]);
    expect(ask('setView', { map: { zoom: Number.NaN, lat: 0, lon: 0 } })).toMatchObject([
      { ok: false, error: 'invalid-value' },
    ]);
    expect(ask('navigate', 'https://elsewhere.example')).toMatchObject([{ error: 'unknown-command' }]);
    expect(started({}, HOST, true).ask('play', null)).toMatchObject([{ ok: false, error: 'less-motion' }]);
    expect(started({ parts: ['title'] }).ask('play', null)).toMatchObject([{ error: 'no-timeline' }]);
  });

  it('lets the host do what its locks keep from readers, and starts nothing that they could not stop', () => {
    const { core, ask } = started({ locks: ['moment', 'view'] });
    const answer = { ok: true, value: { t: early } };
    expect(ask('setTime', { t: early })).toContainEqual(expect.objectContaining({ ok: true }));
    expect(ask('getState', null)).toMatchObject([answer]);
    expect(ask('setView', { map: null })).toContainEqual(expect.objectContaining({ ok: true }));
    expect(ask('play', null)).toMatchObject([{ ok: false, error: 'locked' }]);
    expect(core.store.get().playing).toBe(false);
  });

  it('takes a host named in the address, and then no other', () => {
    const { ask, posted } = started({ host: 'https://other.example' });
    expect(posted[0]?.target).toBe('https://other.example');
    expect(ask('play', null, HOST)).toEqual([]);
    expect(ask('play', null, 'https://other.example')).toMatchObject([{ ok: true }]);
  });

  it.each([null, 'null', 'file:///'])(
    'tells a host without an origin (%s) ready and height alone',
    (origin) => {
      const { core, taken, tellHeight, receive } = started({}, origin);
      expect(taken()).toMatchObject([{ target: '*', message: { event: 'ready' } }]);
      tellHeight(400);
      expect(taken().every(({ target }) => target === '*')).toBe(true);
      receive({ changingHands: PROTOCOL, id: 'a', command: 'play', value: null }, { origin: 'null' });
      core.setView({ place: place as never });
      expect(taken()).toEqual([]);
      expect(core.store.get().playing).toBe(false);
    },
  );

  it('tells of the moment at most once a frame, and of the last', () => {
    const { core, taken, nextFrame } = started();
    taken();
    for (let step = 0; step < 50; step += 1) core.moveTo((period.earliest + step * 60_000) as never);
    expect(taken()).toEqual([]);
    nextFrame();
    expect(taken()).toMatchObject([
      {
        message: {
          event: 'timechange',
          value: { t: formatMinute((period.earliest + 49 * 60_000) as never) },
        },
      },
    ]);
    nextFrame();
    expect(taken()).toEqual([]);
  });

  it('tells where the live map can’t be had', () => {
    const { core, taken } = started();
    taken();
    core.store.set({ stage: 'loading' });
    core.store.set({ stage: 'refused' });
    expect(taken().map(({ message }) => message['value'])).toEqual([{ message: 'live-refused' }]);
  });

  it('says that there is nothing to show, with a height, and refuses every command', () => {
    const core = bareCore(dataset);
    core.store.set({ trouble: 'no-release' });
    Object.assign(core, {
      slice: () => {
        throw new Error('none');
      },
    });
    const { frame, taken, receive } = fakeFrame();
    startBridge(core, (told) => told(120), fakeAddress(HOST), frame);
    const said = taken().map(({ message }) => message);
    expect(said).toContainEqual({
      changingHands: PROTOCOL,
      event: 'error',
      value: { message: 'no-release' },
    });
    expect(said).toContainEqual({ changingHands: PROTOCOL, event: 'height', value: { height: 120 } });
    for (const command of ['getState', 'play']) {
      receive({ changingHands: PROTOCOL, id: 'a', command, value: null }, { origin: HOST });
      expect(taken().map(({ message }) => message)).toEqual([
        { changingHands: PROTOCOL, id: 'a', ok: false, error: 'no-data' },
      ]);
    }
  });

  it('tells a page of another origin than the permitted one its height, and nothing else', () => {
    const { taken, tellHeight, core } = started({ host: 'https://other.example' });
    taken();
    tellHeight(400);
    core.setView({ place: place as never });
    const heard = taken().filter(({ target }) => target === '*');
    expect(heard.map(({ message }) => message['event'])).toContain('height');
    expect(JSON.stringify(heard)).not.toContain('selectionchange');
  });

  it('is silent where nobody is around it', () => {
    const fake = fakeFrame();
    Object.assign(fake.frame, { parent: fake.frame });
    startBridge(bareCore(dataset), () => {}, fakeAddress(null), fake.frame);
    expect(fake.posted).toEqual([]);
  });

  it('is moved by none of 1,000 forged messages', () => {
    const { core, receive, taken } = started();
    const before = core.store.get();
    taken();
    let changes = 0;
    core.store.subscribe(() => (changes += 1));
    const right = { changingHands: PROTOCOL, id: 'a', command: 'setTime', value: { t: early } };
    const forged = fc.oneof(
      // All right, from elsewhere: another origin, a frame beside this one, a page that opened it.
      fc.record({
        data: fc.record({
          changingHands: fc.constant(PROTOCOL),
          id: fc.string({ minLength: 1, maxLength: 20 }),
          command: fc.constantFrom(...COMMANDS),
          value: fc.constantFrom(right.value, { place }, { map: null }, { known: early }, null),
        }),
        from: fc.oneof(
          fc.record({
            origin: fc.constantFrom(
              'null',
              '',
              'https://paper.example.org',
              `${HOST}:8443`,
              'http://paper.example',
            ),
          }),
          fc.record({ origin: fc.constant(HOST), source: fc.constantFrom(null, {}, globalThis) }),
        ),
      }),
      // From the right page, and not a command.
      fc.record({
        data: fc.oneof(
          fc.anything(),
          fc.constantFrom(
            { ...right, changingHands: 2 },
            { ...right, command: 'eval' },
            { ...right, value: { t: 'now' } },
            { ...right, value: { t: early, more: true } },
            { ...right, id: 'x'.repeat(1000) },
            JSON.stringify(right),
            { message: 'ready', secret: 'aaaaaaaaaa' },
          ),
        ),
        from: fc.constant({ origin: HOST }),
      }),
    );
    fc.assert(
      fc.property(forged, ({ data, from }) => {
        receive(data, from);
        // What is answered at all is answered with a refusal.
        return taken().every(({ message }) => message['ok'] === false);
      }),
      { numRuns: 1000 },
    );
    expect(core.store.get()).toBe(before);
    expect(changes).toBe(0);
    receive(right, { origin: HOST });
    expect(core.store.get()).not.toBe(before);
  });
});
