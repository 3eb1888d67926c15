import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { failure } from './failure.ts';

/** Whether a file is what the name of a release says: the first 12 hex digits of the SHA-256 of its bytes. */
export function isRelease(bytes: Uint8Array, hash: string): boolean {
  return bytesToHex(sha256(bytes)).startsWith(hash);
}

/** @throws HintedError when it is not */
export function checkRelease(bytes: Uint8Array, hash: string, url: string): void {
  if (isRelease(bytes, hash)) return;
  throw failure(
    'not-as-released',
    `${url} is not the file that was released by this name: its content has been changed.`,
    'It is not shown. Tell whoever runs that host.',
    url,
  );
}
