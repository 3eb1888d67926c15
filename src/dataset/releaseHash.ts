import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Whether a file is what the name of a release says: the first 12 hex digits of the SHA-256 of its bytes. */
export function isRelease(bytes: Uint8Array, hash: string): boolean {
  return bytesToHex(sha256(bytes)).startsWith(hash);
}
