import { endOfText } from './scanJson.ts';

/** A place in a text; lines and columns count from 1. */
type Spot = { readonly line: number; readonly column: number };

export type Path = readonly PropertyKey[];

type Wanted = { at: number | null; readonly inner: Map<PropertyKey, Wanted> };

const made = (): Wanted => ({ at: null, inner: new Map() });

/**
 * Where the values at some paths stand in a text of sound JSON: one walk over it for all of them. Of a member that isn't
 * there, where the object that lacks it begins.
 */
export function locateAll(json: string, paths: readonly Path[]): (path: Path) => Spot {
  const root = made();
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const next = node.inner.get(step) ?? made();
      node.inner.set(step, next);
      node = next;
    }
  }
  walk(json, root);
  const spot = lineSpots(json);
  return (path) => {
    let node = root;
    let at = root.at ?? 0;
    for (const step of path) {
      const next = node.inner.get(step);
      if (!next || next.at === null) break;
      node = next;
      at = next.at;
    }
    return spot(at);
  };
}

/** Line and column of places that are counted in characters from 0. */
export function lineSpots(text: string): (at: number) => Spot {
  const starts = lineStarts(text);
  return (at) => spotOf(starts, at);
}

type Level = { readonly isList: boolean; readonly node: Wanted | null; rank: number; name: string };

function walk(json: string, root: Wanted): void {
  const open: Level[] = [];
  let next: Wanted | null = root;
  const begin = (at: number) => {
    const level = open.at(-1);
    next = level ? (level.node?.inner.get(level.isList ? level.rank : level.name) ?? null) : root;
    // Of a name that stands twice the parser takes the last.
    if (next) next.at = at;
  };
  let isName = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at] ?? '';
    const level = open.at(-1);
    if (letter === '"') {
      const end = endOfText(json, at + 1);
      if (!isName) begin(at);
      else if (level?.node) level.name = JSON.parse(json.slice(at, end + 1)) as string;
      at = end;
    } else if (letter === '{' || letter === '[') {
      begin(at);
      open.push({ isList: letter === '[', node: next, rank: 0, name: '' });
      isName = letter === '{';
    } else if (letter === '}' || letter === ']') {
      open.pop();
      isName = false;
    } else if (letter === ',') {
      if (level) level.rank += 1;
      isName = level?.isList === false;
    } else if (letter === ':') isName = false;
    else if (letter > ' ') {
      begin(at);
      while (at + 1 < json.length && /[\w.+-]/.test(json[at + 1] ?? '')) at += 1;
    }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function spotOf(starts: readonly number[], at: number): Spot {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
