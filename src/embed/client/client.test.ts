import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL, type ToldState } from '../protocol/messages.ts';
import { connect, type EmbedError } from './client.ts';

const ORIGIN = 'https://maps.example';
const STATE: ToldState = {
  t: '2014-06-12T18:00Z',
  known: 'all',
  playing: false,
  place: null,
  map: null,
  dataset: { title: 'Iraq', version: '1.0.0', hash: '0123456789ab' },
};

let page: EventTarget;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Asked = { readonly message: { id: string; command: string; value: unknown }; readonly target: string };
type FrameOptions = { sandbox?: string; loading?: 'lazy' | 'eager'; blank?: boolean };

/** An iframe and whoever is in it; both say only what a test has them say. */
function frame({ sandbox, loading = 'eager', blank = false }: FrameOptions = {}) {
  const asked: Asked[] = [];
  const contentWindow = {
    postMessage: (message: Asked['message'], target: string) => asked.push({ message, target }),
  };
  const element = Object.assign(new EventTarget(), {
    src: `${ORIGIN}/embed.html?t=2014-06-12T18:00Z`,
    loading,
    contentWindow,
    contentDocument: blank ? { URL: 'about:blank' } : null,
    getAttribute: () => sandbox ?? null,
  });
  const say = (data: unknown, from: { origin?: string; source?: unknown } = {}) =>
    page.dispatchEvent(
      Object.assign(new Event('message'), { data, origin: ORIGIN, source: contentWindow, ...from }),
    );
  const answer = (rest: object, from?: { origin?: string }) =>
    say({ changingHands: PROTOCOL, id: asked.at(-1)?.message.id, ...rest }, from);
  const tell = (event: string, value: unknown, from?: { origin?: string; source?: unknown }) =>
    say({ changingHands: PROTOCOL, event, value }, from);
  return { iframe: element as unknown as HTMLIFrameElement, element, asked, say, answer, tell };
}

async function connected(options?: FrameOptions) {
  const it = frame(options);
  const going = connect(it.iframe);
  it.answer({ ok: true, value: STATE }, options?.sandbox === undefined ? {} : { origin: 'null' });
  return { ...it, embed: await going };
}

const codeOf = (error: unknown) => (error as EmbedError).code;

describe('connecting', () => {
  it('asks for the state first, as the embed may have been ready before', async () => {
    const { asked } = await connected();
    expect(asked).toEqual([
      {
        target: ORIGIN,
        message: { changingHands: PROTOCOL, id: expect.any(String), command: 'getState', value: null },
      },
    ]);
  });

  it('takes ready for an answer, and asks again once the frame has loaded', async () => {
    const { iframe, element, asked, tell } = frame({ blank: true, loading: 'lazy' });
    const going = connect(iframe);
    expect(asked).toEqual([]);
    // A lazy frame may not be loaded for long.
    await vi.advanceTimersByTimeAsync(100_000);
    element.contentDocument = null;
    element.dispatchEvent(new Event('load'));
    expect(asked).toHaveLength(1);
    tell('ready', STATE);
    expect(await going).toHaveProperty('setTime');
  });

  it('gives up on a frame that has loaded and doesn’t answer', async () => {
    const { iframe, element } = frame({ loading: 'lazy' });
    const failed = connect(iframe, { timeout: 1000 }).catch(codeOf);
    await vi.advanceTimersByTimeAsync(5000);
    element.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failed).toBe('no-answer');
  });

  it('refuses another version of the protocol', async () => {
    const { iframe, say } = frame();
    const failed = connect(iframe).catch(codeOf);
    say({ changingHands: 2, event: 'ready', value: STATE });
    expect(await failed).toBe('version');
  });

  it.each([
    ['allow-scripts', 'null', '*'],
    ['allow-scripts allow-same-origin', ORIGIN, ORIGIN],
  ])('to a frame with sandbox="%s" speaks with origin %s', async (sandbox, origin, target) => {
    const { iframe, asked, answer } = frame({ sandbox });
    const going = connect(iframe);
    answer({ ok: true, value: STATE }, { origin: origin === 'null' ? ORIGIN : 'null' });
    expect(asked[0]?.target).toBe(target);
    answer({ ok: true, value: { ...STATE, place: 'mosul' } }, { origin });
    const embed = await going;
    void embed.getState();
    expect(asked).toHaveLength(2);
  });
});

describe('a connected embed', () => {
  it('is asked in the words of the protocol, each with its own id', async () => {
    const { embed, asked } = await connected();
    const map = { zoom: 7, lat: 34, lon: 43 };
    void embed.setTime('2014-06-10T12:00Z');
    void embed.setKnownAt('all');
    void embed.setView(map);
    void embed.select('mosul');
    void embed.play();
    void embed.pause();
    expect(asked.slice(1).map(({ message: { command, value } }) => [command, value])).toEqual([
      ['setTime', { t: '2014-06-10T12:00Z' }],
      ['setKnownAt', { known: 'all' }],
      ['setView', { map }],
      ['select', { place: 'mosul' }],
      ['play', null],
      ['pause', null],
    ]);
    expect(new Set(asked.map(({ message }) => message.id)).size).toBe(7);
  });

  it('gives back what is shown, or the word why not', async () => {
    const { embed, answer } = await connected();
    const going = embed.setTime('2014-06-10T12:00Z');
    answer({ ok: true, value: { ...STATE, t: '2014-06-10T12:00Z' } });
    expect((await going).t).toBe('2014-06-10T12:00Z');
    const refused = embed.play().catch((error: unknown) => error);
    answer({ ok: false, error: 'locked' });
    expect(await refused).toMatchObject({ code: 'locked', message: 'changing-hands: play: locked' });
    const late = embed.pause().catch(codeOf);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await late).toBe('no-answer');
  });

  it('hears its own frame alone, of its own origin', async () => {
    const { embed, tell } = await connected();
    const heard: unknown[] = [];
    embed.on('timechange', (value) => heard.push(value));
    const value = { t: '2014-06-10T12:00Z', known: 'all' };
    tell('timechange', value, { origin: 'https://elsewhere.example' });
    tell('timechange', value, { origin: 'null' });
    tell('timechange', value, { source: {} });
    tell('timechange', value, { source: null });
    expect(heard).toEqual([]);
    tell('timechange', value);
    expect(heard).toEqual([value]);
  });

  it('stops telling when asked to, and when it ends', async () => {
    const { embed, tell } = await connected();
    const heard: string[] = [];
    const off = embed.on('height', ({ height }) => heard.push(`a${height}`));
    embed.on('height', ({ height }) => heard.push(`b${height}`));
    tell('height', { height: 1 });
    off();
    tell('height', { height: 2 });
    const unanswered = embed.play().catch(codeOf);
    embed.disconnect();
    tell('height', { height: 3 });
    expect(heard).toEqual(['a1', 'b1', 'b2']);
    expect(await unanswered).toBe('disconnected');
  });
});
