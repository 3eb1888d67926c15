import { endOfText } from './scanJson.ts';

/** Where a text stops being JSON. Lines and columns count from 1. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  /** It comes after a value that is whole by itself. */
  readonly isBeyond: boolean;
};

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/y;
/** What a text may not hold as it stands is one letter; an escape is more. */
// oxlint-disable-next-line no-control-regex
const ODD = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|[\u0000-\u001f\\]/g;

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

/**
 * Finds the first token that can't stand where it stands. Browsers word and place a JSON error each in their own way,
 * some not at all: this is the one way that is the same everywhere. Without recursion, since nesting has no limit.
 */
export function locateJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  while (true) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const start = match ? TOKEN.lastIndex - match[0].trimStart().length : at + blanksAt(text, at);
    if (!match) return wanted === 'end' && start >= text.length ? null : faultAt(text, start, wanted);
    const next = follow(wanted, match[1] ?? (match[2] ? 'text' : 'value'), open);
    const end = match[2] ? endOfSoundText(text, start) : TOKEN.lastIndex;
    if (next === null || end === null) return faultAt(text, start, wanted);
    wanted = next;
    at = end;
  }
}

/** After the closing quote; null where there is none, or something may not stand before it. No regular expression spans a long text. */
function endOfSoundText(text: string, start: number): number | null {
  const close = endOfText(text, start + 1);
  if (close >= text.length) return null;
  for (const [odd] of text.slice(start + 1, close).matchAll(ODD)) if (odd.length === 1) return null;
  return close + 1;
}

function follow(wanted: Wanted, token: string, open: ('{' | '[')[]): Wanted | null {
  const inside = () => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  const wantsValue = wanted === 'value' || wanted === 'value or ]';
  if (token === '{' || token === '[') {
    if (!wantsValue) return null;
    open.push(token);
    return token === '{' ? 'name or }' : 'value or ]';
  }
  if (token === '}' || token === ']') {
    if (!wanted.endsWith(`or ${token}`)) return null;
    open.pop();
    return inside();
  }
  if (token === ',') return wanted === ', or }' ? 'name' : wanted === ', or ]' ? 'value' : null;
  if (token === ':') return wanted === ':' ? 'value' : null;
  if (wanted === 'name' || wanted === 'name or }') return token === 'text' ? ':' : null;
  return wantsValue ? inside() : null;
}

function blanksAt(text: string, at: number): number {
  return /^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0;
}

function faultAt(text: string, at: number, wanted: Wanted): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const rest = text.slice(at, at + 20).split('\n')[0] ?? '';
  const found = at >= text.length ? 'the end of the file' : `"${rest}"`;
  return { line, column, found, isBeyond: wanted === 'end' };
}
