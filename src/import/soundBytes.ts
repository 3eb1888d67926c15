import { joined } from '../dataset/joined.ts';
import { isRefused, kindOf, REFUSED_KINDS } from './kindOf.ts';
import { paceOf, UNHURRIED } from './pace.ts';
import { readBytes } from './readBytes.ts';
import { refusal } from './refusal.ts';

/**
 * All bytes of a file, decompressed, under the same limits and with the same refusals as an import, for who reads our own
 * format alone.
 *
 * @throws HintedError when they are too many, or of a kind that holds no text
 */
export async function soundBytes(
  source: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBytes(source, name, paceOf(UNHURRIED, 'reading'));
  const kind = kindOf(bytes);
  if (!isRefused(kind)) return joined(bytes.pieces);
  const [message, hint] = REFUSED_KINDS[kind];
  throw refusal(name, `format-${kind}`, message, hint);
}
