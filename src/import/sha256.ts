import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** SHA-256, hex, of the UTF-8 bytes of a text. */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}

/** SHA-256, hex, of bytes in pieces. */
export async function sha256OfPieces(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  turn: (piece: number) => Promise<void>,
): Promise<string> {
  const [only] = pieces;
  // The platform's own is many times as fast, but takes no pieces, and pages without https lack it.
  if (pieces.length === 1 && only && globalThis.crypto?.subtle)
    return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', only)));
  const hash = sha256.create();
  for (const [index, piece] of pieces.entries()) {
    hash.update(piece);
    await turn(index);
  }
  return bytesToHex(hash.digest());
}
