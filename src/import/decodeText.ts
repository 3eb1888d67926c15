import { notText } from '../dataset/decodeBytes.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import type { FileBytes } from './readBytes.ts';
import type { Pace } from './pace.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Characters that are handed over in one go, about. */
const PIECE = 1 << 18;

/** The text of a file in pieces, and how much of it is through: 0 to 1. */
export type TextPieces = Iterable<{ readonly text: string; readonly share: number }>;

export type DecodedText = {
  readonly encoding: Encoding;
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
  const encoding = markedEncoding(bytes) ?? (await unmarkedEncoding(bytes, name, pace));
  const remarks: Problem[] =
    encoding === 'windows-1252'
      ? [
          {
            code: 'windows-1252',
            message:
              'The file isn’t UTF-8; it was read as windows-1252, as spreadsheets on Windows write it.',
            hint: 'Look whether names with accents are right. If not, save the file as UTF-8 and import it again.',
            where: { file: name },
          },
        ]
      : [];
  return { encoding, pieces: () => textPieces(bytes, encoding), remarks };
}

/** The whole text; for what can't be read piece by piece. */
export function wholeText(decoded: DecodedText): string {
  return [...decoded.pieces()].map(({ text }) => text).join('');
}

function markedEncoding({ pieces }: FileBytes): Encoding | null {
  const [a, b, c] = pieces[0] ?? [];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

async function unmarkedEncoding({ pieces, length }: FileBytes, name: string, pace: Pace): Promise<Encoding> {
  const start = pieces[0]?.subarray(0, 1000) ?? new Uint8Array();
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > start.length / 5) throw new HintedError([notText(name)]);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  try {
    for (const piece of steps(pieces)) {
      decoder.decode(piece, { stream: true });
      done += piece.length;
      if (pace.isDue()) await pace.turn((0.1 * done) / length, 0);
    }
    decoder.decode();
    return 'utf-8';
  } catch (cause) {
    if (cause instanceof TypeError) return 'windows-1252';
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
