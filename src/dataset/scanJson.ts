import type { Limits } from './limits.ts';

/** What is wrong with a text that a JSON parser doesn't tell. `at`: where, in characters from 0. */
export type TextFault =
  | { readonly code: 'limit'; readonly limit: keyof TextLimits; readonly at: number }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly at: number }
  | { readonly code: 'broken-character'; readonly at: number };

export type TextLimits = Omit<Limits, 'bytes'>;

/** More of a kind help nobody. */
const MOST_FAULTS = 1000;
/** Sequences of names that are kept to compare with; objects whose names are ids would make ever more. */
const MOST_SHAPES = 1000;

type Open = {
  readonly isList: boolean;
  readonly most: number;
  readonly limit: keyof TextLimits;
  entries: number;
  /** Names of an object that began in the same way: as long as this one has the same, none stands twice. */
  shape: readonly string[];
  same: number;
  /** The names of this one, once they are others. */
  names: Set<string> | null;
};

/**
 * Goes over a text of JSON before it is parsed: at the first limit that it crosses it stops, so that neither recursion
 * nor memory can be made to overflow. Names that stand twice in one object, of which a parser drops one in silence, are
 * told; so are halves of surrogate pairs, which no file can hold. Whether it is JSON at all is for the parser to say.
 */
export function scanJson(text: string, limits: TextLimits): TextFault[] {
  const faults: TextFault[] = [];
  const open: Open[] = [];
  const shapes = new Map<string, readonly string[]>();
  const cross = (limit: keyof TextLimits, at: number): TextFault[] => [{ code: 'limit', limit, at }];
  const tell = (fault: TextFault) => {
    if (faults.length < MOST_FAULTS) faults.push(fault);
  };
  if (text.length > limits.textLength) return cross('textLength', limits.textLength);
  let values = 0;
  let vertices = 0;
  let name = '';
  let backslash = text.indexOf('\\');
  /** Depth of the list of coordinates that is open, and of the list that was opened last. */
  let coordinates = 0;
  let lastList = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22 /* " */:
        {
          const start = at + 1;
          at = endOfText(text, start);
          if (at - start > limits.stringLength) return cross('stringLength', start - 1);
          if (backslash >= 0 && backslash < start) backslash = text.indexOf('\\', start);
          const isEscaped = backslash >= 0 && backslash < at;
          if (isEscaped && isBroken(text.slice(start - 1, at + 1)))
            tell({ code: 'broken-character', at: start - 1 });
          const object = open.at(-1);
          if (!object || object.isList || !isName(text, at + 1)) break;
          const [given, same] = [text.slice(start, at), object.same];
          name = isEscaped ? read(given) : given;
          if (same === 0 && object.names === null) object.shape = shapes.get(name) ?? [];
          if (object.names === null && object.shape[same] === name) object.same += 1;
          else {
            object.names ??= new Set(object.shape.slice(0, same));
            if (object.names.has(name)) tell({ code: 'duplicate-key', key: name, at: start - 1 });
            else object.names.add(name);
          }
          if (same === 0) object.same = 1;
          break;
        }
      case 0x7b /* { */:
      case 0x5b /* [ */:
        {
          const isList = text.charCodeAt(at) === 0x5b;
          const limit = !isList ? 'members' : listLimit(open, name);
          open.push({ isList, limit, most: limits[limit], entries: 0, shape: [], same: 0, names: null });
          if (open.length > limits.depth) return cross('depth', at);
          if (++values > limits.values) return cross('values', at);
          if (!isList) break;
          if (coordinates === 0 && name === 'coordinates' && !open.at(-2)?.isList) coordinates = open.length;
          lastList = open.length;
          break;
        }
      case 0x7d /* } */:
      case 0x5d /* ] */:
        {
          const closed = open.pop();
          if (!closed) break;
          if (closed.names) {
            if (shapes.size >= MOST_SHAPES) shapes.clear();
            const names = [...closed.names];
            shapes.set(names[0] ?? '', names);
          }
          if (coordinates === 0 || !closed.isList) break;
          const depth = open.length + 1;
          // A list that holds no other is a position.
          if (depth === lastList && ++vertices > limits.vertices) return cross('vertices', at);
          if (depth <= coordinates) coordinates = 0;
          break;
        }
      case 0x2c /* , */:
        {
          if (++values > limits.values) return cross('values', at);
          const holder = open.at(-1);
          if (holder && ++holder.entries >= holder.most) return cross(holder.limit, at);
          break;
        }
    }
  }
  return faults;
}

/** The features of the file; within one of them every list; other lists may be as long as the file. */
function listLimit(open: readonly Open[], name: string): 'features' | 'listLength' | 'values' {
  if (open.length === 1 && name === 'features') return 'features';
  return open[1]?.limit === 'features' ? 'listLength' : 'values';
}

/** Where the closing quote of a text stands that begins at `start`; the end of all where none does. */
export function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (first > start && text.charCodeAt(first - 1) === 0x5c) first -= 1;
    if ((at - first) % 2 === 0) return at;
  }
  return text.length;
}

/** Whether a colon follows, as after the name of a member. */
function isName(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}

/** A text as it is meant; as it stands where that can't be told. */
function read(inner: string): string {
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return inner;
  }
}

function isBroken(quoted: string): boolean {
  return /\\u[dD][89a-fA-F]/.test(quoted) && /[\uD800-\uDFFF]/u.test(read(quoted.slice(1, -1)));
}
