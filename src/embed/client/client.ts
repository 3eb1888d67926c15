import type {
  AckMessage,
  CommandMessage,
  CommandName,
  Commands,
  EventName,
  EventsTold,
  PROTOCOL,
  ToldState,
} from '../protocol/messages.ts';

export type ConnectOptions = {
  /** Origin of the embed; without it that of the frame's address. */
  readonly origin?: string;
  /** Milliseconds after which a command, or a frame that has loaded, counts as unanswered. */
  readonly timeout?: number;
};

/** An embed on another page. Every command resolves with what is shown once it is done. */
export type Embed = {
  /** ISO 8601, UTC, to the minute: `2014-06-12T18:00Z`. */
  setTime(t: string): Promise<ToldState>;
  /** An instant, or `all`. */
  setKnownAt(known: string): Promise<ToldState>;
  /** Null: the camera of the dataset. */
  setView(map: ToldState['map']): Promise<ToldState>;
  /** Id of a place; null: none. */
  select(place: string | null): Promise<ToldState>;
  play(): Promise<ToldState>;
  pause(): Promise<ToldState>;
  getState(): Promise<ToldState>;
  /** Returns the undoing. */
  on<E extends EventName>(event: E, listener: (value: EventsTold[E]) => void): () => void;
  /** Ends listening; whatever is unanswered is refused. */
  disconnect(): void;
};

/** Why a command was not done; `code` is the protocol's word for it. */
export type EmbedError = Error & { readonly code: string };

type Waiting = { readonly end: (state: ToldState) => void; readonly fail: (code: string) => void };

const version: typeof PROTOCOL = 1;
/** Two clients on a page may speak to one frame: neither takes the other's answers. */
const own = Math.random().toString(36).slice(2);
let count = 0;

/** Connects to the embed in an iframe; resolves as soon as it answers, however late it is loaded. */
export async function connect(iframe: HTMLIFrameElement, options: ConnectOptions = {}): Promise<Embed> {
  const { embed, ready } = open(iframe, options);
  try {
    await ready;
    return embed;
  } catch (error) {
    embed.disconnect();
    throw error;
  }
}

/** The same without waiting, so that no event is missed. */
export function open(iframe: HTMLIFrameElement, options: ConnectOptions = {}) {
  const { origin, timeout = 15_000 } = options;
  const waiting = new Map<unknown, Waiting>();
  const listeners = new Map<unknown, Set<(value: never) => void>>();
  const sandbox = iframe.getAttribute('sandbox');
  const isOpaque = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
  const expected = isOpaque ? 'null' : (origin ?? new URL(iframe.src).origin);

  const ask = <C extends CommandName>(command: C, value: Commands[C], limit = timeout) =>
    new Promise<ToldState>((resolve, reject) => {
      const id = `${own}-${++count}`;
      const fail = (code: string) => {
        waiting.delete(id);
        reject(Object.assign(new Error(`changing-hands: ${command}: ${code}`), { code }));
      };
      const timer = setTimeout(fail, limit, 'no-answer');
      waiting.set(id, {
        fail: (code) => {
          clearTimeout(timer);
          fail(code);
        },
        end: (state) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(state);
        },
      });
      // A frame that has not begun to load is a blank page of the host's own, and not the one that is spoken to.
      if (iframe.contentDocument?.URL !== 'about:blank')
        iframe.contentWindow?.postMessage(
          { changingHands: version, id, command, value } satisfies CommandMessage,
          isOpaque ? '*' : expected,
        );
    });

  let answered!: (state: ToldState) => void;
  let failed!: (error: unknown) => void;
  const ready = new Promise<ToldState>((resolve, reject) => {
    answered = resolve;
    failed = reject;
  });
  // Whoever asks by `connect` is told; the element shows its frame either way.
  ready.catch(() => {});
  const look = () => void ask('getState', null).then(answered, failed);

  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== iframe.contentWindow || origin !== expected) return;
    if (typeof data !== 'object' || data === null || !('changingHands' in data)) return;
    if (data.changingHands !== version) {
      failed(Object.assign(new Error('changing-hands: version'), { code: 'version' }));
      return;
    }
    const { id, ok, error, event, value } = data as Partial<AckMessage> & { event?: EventName };
    if (id !== undefined) {
      if (ok && value) waiting.get(id)?.end(value);
      else waiting.get(id)?.fail(String(error));
      return;
    }
    if (event === 'ready' && value) answered(value);
    // In place of it.
    const { message } = (value ?? {}) as { message?: unknown };
    if (event === 'error' && String(message).startsWith('no-'))
      failed(Object.assign(new Error(`changing-hands: ${String(message)}`), { code: message }));
    for (const listener of listeners.get(event) ?? []) listener(value as never);
  };
  addEventListener('message', hear);
  iframe.addEventListener('load', look);
  // The embed may have been ready before; a lazy one may not be loaded for long.
  if (iframe.loading !== 'lazy') look();
  else void ask('getState', null).then(answered, () => {});

  const embed: Embed = {
    setTime: (t) => ask('setTime', { t }),
    setKnownAt: (known) => ask('setKnownAt', { known }),
    setView: (map) => ask('setView', { map }),
    select: (place) => ask('select', { place }),
    play: () => ask('play', null),
    pause: () => ask('pause', null),
    getState: () => ask('getState', null),
    on(event, listener) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(listener));
      return () => void all.delete(listener);
    },
    disconnect() {
      removeEventListener('message', hear);
      iframe.removeEventListener('load', look);
      for (const { fail } of waiting.values()) fail('disconnected');
      failed(Object.assign(new Error('changing-hands: disconnected'), { code: 'disconnected' }));
    },
  };
  return { embed, ready };
}
