import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { FIELDS } from './fields.ts';
import { formatParam, type Param, parseParams } from './params.ts';

export type Decoded = {
  readonly view: View;
  /** Parts with a key of ours that were not understood, as they stood there. */
  readonly ignored: readonly string[];
  /** The whole query: others' parts are kept by `encodeView`, ours mark their places. */
  readonly rest: readonly Param[];
};

type Name = keyof View;
const NAMES = Object.keys(FIELDS) as Name[];
const NAME_OF = new Map(NAMES.map((name) => [FIELDS[name].key, name]));

/** Reads a view from a query string (without its `?`). Never throws: what is not understood is left out and told. */
export function decodeView(query: string): Decoded {
  const rest = parseParams(query);
  const found = new Map<Name, View[Name]>();
  const ignored: string[] = [];
  for (const { raw, key, value } of rest) {
    const name = key === null ? undefined : NAME_OF.get(key);
    if (name === undefined) continue;
    const read = value === null || found.has(name) ? undefined : FIELDS[name].read(value);
    if (read === undefined) ignored.push(raw);
    else found.set(name, read);
  }
  return { view: { ...DEFAULT_VIEW, ...Object.fromEntries(found) }, ignored, rest };
}

/**
 * The query string of a view, without `?`: defaults are omitted; ours stand where they stood in `others`, new ones
 * follow; everything else is kept to the letter.
 */
export function encodeView(view: View, others: readonly Param[] = []): string {
  const written = new Map(NAMES.map((name) => [name, write(view, name)]));
  const parts = others.map(({ raw, key }) => {
    const name = key === null ? undefined : NAME_OF.get(key);
    if (name === undefined) return raw;
    const own = written.get(name) ?? null;
    written.delete(name);
    return own;
  });
  return [...parts, ...written.values()].filter((part) => part !== null).join('&');
}

function write(view: View, name: Name): string | null {
  const { key, write } = FIELDS[name];
  // Each field writes the value of its own member: the pairing is by name, which the compiler can't follow.
  const value = (write as (value: View[Name]) => string | null)(view[name]);
  return value === null ? null : formatParam(key, value);
}
