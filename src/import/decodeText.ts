import { isMostlyZeros, markedUtf16, notText } from '../dataset/decodeBytes.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { LIMITS } from './contract.ts';
import { type FileBytes, startOf } from './readBytes.ts';
import { beyond } from './refusal.ts';
import type { Pace } from './pace.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Characters that are handed over in one go, about. */
const PIECE = 1 << 18;

/** The text of a file in pieces, and how much of it is through: 0 to 1. */
export type TextPieces = Iterable<{ readonly text: string; readonly share: number }>;

export type DecodedText = {
  readonly encoding: Encoding;
  /** Whether every byte is part of a character; else some are U+FFFD in the text. */
  readonly isSound: boolean;
  readonly pieces: () => TextPieces;
  readonly remarks: readonly Problem[];
};

/**
 * Finds out in which letters a file is written: by its byte order mark, else UTF-8, else, since it isn't that, what
 * spreadsheets on Windows write.
 *
 * @throws HintedError when it looks like UTF-16 without a mark, or like no text at all
 */
export async function decodedText(bytes: FileBytes, name: string, pace: Pace): Promise<DecodedText> {
  const start = startOf(bytes.pieces, 1000);
  const marked = markedEncoding(start);
  if (marked === null && isMostlyZeros(start)) throw new HintedError([notText(name)]);
  const isSound = await isSoundAs(marked ?? 'utf-8', bytes, pace);
  // Every byte is a letter of windows-1252, or as good as one.
  const encoding = marked ?? (isSound ? 'utf-8' : 'windows-1252');
  const remarks = isSound ? [] : [marked === null ? readAsWindows1252(name) : brokenLetters(marked, name)];
  return {
    encoding,
    isSound: isSound || marked === null,
    pieces: () => textPieces(bytes, encoding),
    remarks,
  };
}

function readAsWindows1252(name: string): Problem {
  return {
    code: 'windows-1252',
    message: 'The file isn’t UTF-8; it was read as windows-1252, as spreadsheets on Windows write it.',
    hint: 'Look whether names with accents are right. If not, save the file as UTF-8 and import it again.',
    where: { file: name },
  };
}

function brokenLetters(encoding: Encoding, name: string): Problem {
  return {
    code: 'broken-letters',
    message: `The file begins as ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} does, and isn’t sound: what is no character was read as the sign for what can’t be shown (U+FFFD).`,
    hint: 'Look whether names with accents are right. If not, save the file as UTF-8 and import it again.',
    where: { file: name },
  };
}

/**
 * The whole text; for what can't be read piece by piece.
 *
 * @throws HintedError when it has more characters than are read
 */
export function wholeText(decoded: DecodedText, name: string, most: number = LIMITS.textLength): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of decoded.pieces()) {
    length += text.length;
    if (length > most) throw beyond(name, 'textLength');
    texts.push(text);
  }
  return texts.join('');
}

function markedEncoding(start: Uint8Array): Encoding | null {
  const [a, b, c] = start;
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : markedUtf16(start);
}

async function isSoundAs(encoding: Encoding, { pieces, length }: FileBytes, pace: Pace): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  try {
    for (const piece of steps(pieces)) {
      decoder.decode(piece, { stream: true });
      done += piece.length;
      if (pace.isDue()) await pace.turn((0.1 * done) / length, 0);
    }
    decoder.decode();
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

function* steps(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += PIECE) yield piece.subarray(at, at + PIECE);
}

function* textPieces({ pieces, length }: FileBytes, encoding: Encoding): TextPieces {
  // Without `ignoreBOM` the decoder takes the mark away.
  const decoder = new TextDecoder(encoding);
  let done = 0;
  for (const piece of steps(pieces)) {
    done += piece.length;
    yield { text: decoder.decode(piece, { stream: true }), share: done / length };
  }
  yield { text: decoder.decode(), share: 1 };
}
