import { HintedError, type Problem } from '../domain/problem.ts';
import { DATASET_LIMITS } from './limits.ts';
import { beyondLimit } from './textWords.ts';

/**
 * The text of a file in a format of ours: UTF-8, with or without a byte order mark, or UTF-16 with one. In anything else
 * nobody could say which letters are meant, and a wrong guess would be a wrong name on the map.
 *
 * @throws HintedError when it is in other letters, or has more bytes or characters than are read
 */
export function textOfBytes(
  bytes: Uint8Array,
  file: string,
  limits: { readonly bytes: number; readonly textLength: number } = DATASET_LIMITS,
): string {
  if (bytes.length > limits.bytes) throw new HintedError([beyondLimit('bytes', limits, { file })]);
  const encoding = markedUtf16(bytes) ?? 'utf-8';
  if (encoding === 'utf-8' && isMostlyZeros(bytes)) throw new HintedError([notText(file)]);
  let text: string | null;
  try {
    text = decodedWithin(bytes, encoding, limits.textLength);
  } catch (cause) {
    const error = new HintedError([encoding === 'utf-8' ? notUtf8(bytes, file) : brokenUtf16(file)]);
    error.cause = cause;
    throw error;
  }
  if (text === null) throw new HintedError([beyondLimit('textLength', limits, { file })]);
  return text;
}

/** Bytes that are decoded in one go where it is done in pieces. */
const PIECE = 1 << 16;

/** Null as soon as there are more characters than `most`: an engine fails at a text that is longer than it allows. */
function decodedWithin(bytes: Uint8Array, encoding: string, most: number): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  // No encoding here makes more characters than bytes.
  if (bytes.length <= most) return decoder.decode(bytes);
  const texts: string[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const stream = at + PIECE < bytes.length;
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream });
    length += text.length;
    if (length > most) return null;
    texts.push(text);
  }
  return texts.join('');
}

/** By its byte order mark. */
export function markedUtf16([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** As UTF-16 without a mark is, or what is no text at all. */
export function isMostlyZeros(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1000);
  return start.filter((byte) => byte === 0).length > start.length / 5;
}

/** Told of a file of any format. */
export function notText(file: string): Problem {
  return {
    code: 'not-text',
    message: 'The file looks like UTF-16 without a byte order mark, or like no text at all.',
    hint: 'Save it in UTF-8, as GeoJSON or CSV.',
    where: { file },
  };
}

function brokenUtf16(file: string): Problem {
  return {
    code: 'not-utf16',
    message: 'The file begins as UTF-16 does, and isn’t sound: half of a character is missing somewhere.',
    hint: 'Save it in UTF-8. If it was cut off, download or copy it anew.',
    where: { file },
  };
}

/** Says where, counted in characters as an editor does. */
function notUtf8(bytes: Uint8Array, file: string): Problem {
  const at = firstBadByte(bytes);
  const before = bytes.subarray(0, at);
  const lineStart = before.lastIndexOf(NEWLINE) + 1;
  const line = new TextDecoder('utf-8', { ignoreBOM: lineStart > 0 }).decode(before.subarray(lineStart));
  const byte = bytes[at] ?? 0;
  return {
    code: 'not-utf8',
    message: `The file isn’t UTF-8: the byte ${byte.toString(16).padStart(2, '0')} can’t stand here.`,
    hint: 'Save it in UTF-8. Programs on Windows often write windows-1252, in which letters with accents are other bytes.',
    where: { file, line: countOf(before, NEWLINE) + 1, column: line.length + 1 },
  };
}

const NEWLINE = 0x0a;

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) count += 1;
  return count;
}

/** Where UTF-8 goes wrong first: the start of the character that isn't one. */
function firstBadByte(bytes: Uint8Array): number {
  const from = badPiece(bytes);
  // A character that the piece before has begun belongs to it.
  let start = Math.max(0, from - 1);
  while (start > 0 && from - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start + badWithin(bytes.subarray(start, from + PIECE));
}

/** Where the piece begins in which UTF-8 goes wrong; the last one, if it is cut off. */
function badPiece(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  try {
    for (; from + PIECE < bytes.length; from += PIECE)
      decoder.decode(bytes.subarray(from, from + PIECE), { stream: true });
  } catch {
    // It is this one.
  }
  return from;
}

/** The same for a few bytes. */
function badWithin(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  // The longest start that is sound, but for a character that it cuts off.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSound(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A character that was begun and never finished is part of that start.
  let start = low;
  while (start > 0 && low - start < 3 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start -= 1;
  if (start > 0 && (bytes[start - 1] ?? 0) >= 0xc0 && isCut(bytes.subarray(start - 1, low))) return start - 1;
  return Math.min(low, Math.max(0, bytes.length - 1));
}

function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
