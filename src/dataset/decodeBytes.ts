import { HintedError, type Problem } from '../domain/problem.ts';
import { DATASET_LIMITS } from './limits.ts';
import { beyondLimit } from './textWords.ts';

/**
 * The text of a file in a format of ours: UTF-8, with or without a byte order mark, or UTF-16 with one. In anything else
 * nobody could say which letters are meant, and a wrong guess would be a wrong name on the map.
 *
 * @throws HintedError when it is in other letters, or has more bytes than are read
 */
export function textOfBytes(
  bytes: Uint8Array,
  file: string,
  limits: { readonly bytes: number; readonly textLength: number } = DATASET_LIMITS,
): string {
  for (const limit of ['bytes', 'textLength'] as const)
    if (bytes.length > limits[limit]) throw new HintedError([beyondLimit(limit, limits, { file })]);
  const encoding = markedUtf16(bytes) ?? 'utf-8';
  if (encoding === 'utf-8' && isMostlyZeros(bytes)) throw new HintedError([notText(file)]);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const error = new HintedError([encoding === 'utf-8' ? notUtf8(bytes, file) : brokenUtf16(file)]);
    error.cause = cause;
    throw error;
  }
}

function markedUtf16([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function isMostlyZeros(bytes: Uint8Array): boolean {
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
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const column = before.length - before.lastIndexOf('\n');
  const byte = bytes[at] ?? 0;
  return {
    code: 'not-utf8',
    message: `The file isn’t UTF-8: the byte ${byte.toString(16).padStart(2, '0')} can’t stand here.`,
    hint: 'Save it in UTF-8. Programs on Windows often write windows-1252, in which letters with accents are other bytes.',
    where: { file, line: before.split('\n').length, column },
  };
}

/** Where UTF-8 goes wrong first: the start of the character that isn't one. */
function firstBadByte(bytes: Uint8Array): number {
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
