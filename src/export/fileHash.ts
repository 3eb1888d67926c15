import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { loadBytes } from '../dataset/loadBytes.ts';
import type { Dataset } from '../domain/dataset.ts';

type Names = Pick<Dataset, 'version' | 'title'>;

/**
 * SHA-256 of the file at an address, hex. The page has long let go of the bytes that it read, so they are fetched again, as
 * a rule from the browser's own store. Null when that fails, or when another version has taken the file's place since.
 * Computed by a package: pages without TLS have no such function of the browser's.
 */
export async function fileHash(address: string, names: Names): Promise<string | null> {
  try {
    const bytes = await loadBytes(address);
    return isOther(bytes, names) ? null : bytesToHex(sha256(bytes));
  } catch {
    return null;
  }
}

/** Whether a file says of itself that it is another one, or another version. One that says nothing was taken over from another format. */
export function isOther(bytes: Uint8Array, { title, version }: Names): boolean {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
  const { changing_hands: head } = fieldsOf(json);
  if (head === undefined) return false;
  const said = fieldsOf(head);
  return said['title'] !== title || said['version'] !== version;
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}
