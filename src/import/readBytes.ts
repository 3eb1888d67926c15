import { Gunzip } from 'fflate';
import { joined } from '../dataset/joined.ts';
import { LIMITS } from './contract.ts';
import type { Pace } from './pace.ts';
import { beyond, isBomb, refusal } from './refusal.ts';

/** Compressed bytes that are taken in one go: at worst they become a thousand times as many. */
const STEP = 1 << 14;

/** A file's bytes, decompressed, in pieces, so that a long one needn't lie in memory twice. */
export type FileBytes = {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly length: number;
  readonly wasCompressed: boolean;
};

/**
 * Reads all bytes of a file, and decompresses them where they are a gzip.
 *
 * @throws HintedError when they are too many, or no sound gzip
 */
export async function readBytes(
  source: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  pace: Pace,
): Promise<FileBytes> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let packed = 0;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > LIMITS.bytes) throw beyond(name, 'bytes');
    if (packed > 0 && isBomb(packed, length)) throw beyond(name, 'inflation');
    if (piece.length > 0) pieces.push(piece as Uint8Array<ArrayBuffer>);
  };
  const raw = source instanceof Uint8Array ? piecesOf(source) : streamed(source);
  let gunzip: Gunzip | null | undefined;
  let start: Uint8Array = new Uint8Array();
  for await (const piece of raw) {
    let bytes = piece;
    if (gunzip === undefined) {
      // What a stream hands over first may be a single byte.
      bytes = start = start.length === 0 ? piece : joined([start, piece]);
      if (bytes.length < 2) continue;
      gunzip = isGzip(bytes) ? new Gunzip(keep) : null;
    }
    if (gunzip === null) keep(bytes);
    else
      for (let at = 0; at < bytes.length; at += STEP) {
        const some = bytes.subarray(at, at + STEP);
        packed += some.length;
        unpack(gunzip, some, false, name);
        if (pace.isDue()) await pace.turn(0, 0);
      }
    if (pace.isDue()) await pace.turn(0, 0);
  }
  if (gunzip) unpack(gunzip, new Uint8Array(), true, name);
  else if (gunzip === undefined) keep(start);
  return { pieces, length, wasCompressed: gunzip != null };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(gunzip: Gunzip, bytes: Uint8Array, isLast: boolean, name: string): void {
  try {
    gunzip.push(bytes, isLast);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'HintedError') throw cause;
    const error = refusal(
      name,
      'broken-gzip',
      'The file is compressed (gzip), but damaged or cut off.',
      'Download or copy it anew.',
    );
    error.cause = cause;
    throw error;
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes;
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Also tells whoever reads the disk that nobody wants the rest.
    await reader.cancel().catch(() => {});
  }
}

/** The first bytes of a file, however small its first piece is. */
export function startOf(pieces: FileBytes['pieces'], count: number): Uint8Array {
  const start = new Uint8Array(count);
  let filled = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, count - filled);
    start.set(part, filled);
    filled += part.length;
    if (filled === count) break;
  }
  return start.subarray(0, filled);
}
