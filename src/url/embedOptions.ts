import {
  DEFAULT_EMBED,
  EMBED_CLICKS,
  EMBED_FONTS,
  EMBED_LOCKS,
  EMBED_MAPS,
  EMBED_PARTS,
  type EmbedOptions,
} from '../domain/embedOptions.ts';
import { formatParam, parseParams } from './params.ts';

type Name = keyof EmbedOptions;
type Option<N extends Name> = {
  readonly key: string;
  readonly read: (text: string) => EmbedOptions[N] | undefined;
  readonly write: (value: EmbedOptions[N]) => string;
};

/** The embed's own keys, beside those of a view; none of them is a key of the view. */
const OPTIONS: { readonly [N in Name]: Option<N> } = {
  parts: list('ui', EMBED_PARTS),
  locks: list('lock', EMBED_LOCKS),
  click: word('click', EMBED_CLICKS),
  play: { key: 'play', read: (text) => (text === '1' ? true : undefined), write: () => '1' },
  map: word('live', EMBED_MAPS),
  accent: {
    key: 'accent',
    read: (text) => (/^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : undefined),
    write: (value) => (value ?? '').slice(1),
  },
  font: word('font', EMBED_FONTS),
  host: { key: 'host', read: readOrigin, write: (value) => value ?? '' },
  release: {
    key: 'release',
    read: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : undefined),
    write: (value) => value ?? '',
  },
};
const NAMES = Object.keys(OPTIONS) as Name[];

export type ReadOptions = {
  readonly options: EmbedOptions;
  /** Parts with a key of ours that were not understood, as they stood there. */
  readonly ignored: readonly string[];
};

/** Reads an embed's options from a query string (without its `?`). Never throws; the first of a kind counts. */
export function readEmbedOptions(query: string): ReadOptions {
  const found = new Map<Name, EmbedOptions[Name]>();
  const ignored: string[] = [];
  for (const { raw, key, value } of parseParams(query)) {
    const name = NAMES.find((name) => OPTIONS[name].key === key);
    if (name === undefined) continue;
    const read = value === null || found.has(name) ? undefined : OPTIONS[name].read(value);
    if (read === undefined) ignored.push(raw);
    else found.set(name, read);
  }
  return { options: { ...DEFAULT_EMBED, ...Object.fromEntries(found) }, ignored };
}

/** The options as a query string, without `?`; defaults are omitted. */
export function writeEmbedOptions(options: EmbedOptions): string {
  return NAMES.filter((name) => String(options[name]) !== String(DEFAULT_EMBED[name]))
    .map((name) => {
      const { key, write } = OPTIONS[name];
      // Each option writes the value of its own member: the pairing is by name, which the compiler can't follow.
      return formatParam(key, (write as (value: EmbedOptions[Name]) => string)(options[name]));
    })
    .join('&');
}

function list<N extends 'parts' | 'locks'>(
  key: string,
  words: readonly EmbedOptions[N][number][],
): Option<N> {
  return {
    key,
    read: (text) => {
      if (text === 'none') return [];
      const asked = text.split(',');
      const known = words.filter((word) => asked.includes(word));
      return known.length === asked.length ? (known as unknown as EmbedOptions[N]) : undefined;
    },
    write: (value) => (value.length === 0 ? 'none' : value.join(',')),
  };
}

function word<N extends 'click' | 'map' | 'font'>(key: string, words: readonly EmbedOptions[N][]): Option<N> {
  return { key, read: (text) => words.find((word) => word === text), write: String };
}

/** An http(s) origin and nothing more. */
function readOrigin(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
