import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';
import type { ExportFile, Progress } from '../contract.ts';

/**
 * The date of every file in it, so that the same contents give the same bytes. Without an offset, as a zip has none: it
 * holds what a clock on the wall says.
 */
const DATED = '1980-01-01T12:00:00';

/** Bytes that are packed between two looks at the clock of the page. */
const SLICE = 512 * 1024;

export type Archive = {
  /** Packs one more file. @throws the signal's reason once it was called off */
  readonly add: (file: ExportFile, progress: Progress) => Promise<void>;
  /** The whole, with the checksums of all that is in it. */
  readonly end: () => Uint8Array<ArrayBuffer>;
  /** Lets go of it half done. */
  readonly stop: () => void;
};

/**
 * A zip of one folder, packed as the files come. Within the page, not in a worker: the library would start one from a
 * `blob:`, which the content security policy forbids.
 */
export function archive(folder: string): Archive {
  const pieces: Uint8Array[] = [];
  const sums: string[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(piece);
  });
  const entry = (name: string): ZipDeflate => {
    const stream = new ZipDeflate(`${folder}/${name}`, { level: 6 });
    stream.mtime = DATED;
    zip.add(stream);
    return stream;
  };
  return {
    add: async ({ name, content }, { signal, report }) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const stream = entry(name);
      const hash = sha256.create();
      for (let start = 0; start < bytes.length || start === 0; start += SLICE) {
        signal.throwIfAborted();
        const slice = bytes.subarray(start, start + SLICE);
        hash.update(slice);
        stream.push(slice, start + SLICE >= bytes.length);
        report(Math.min(1, (start + SLICE) / Math.max(1, bytes.length)));
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      sums.push(`${bytesToHex(hash.digest())}  ${name}\n`);
    },
    end: () => {
      entry('SHA256SUMS').push(new TextEncoder().encode(sums.join('')), true);
      zip.end();
      if (failure) throw failure;
      return joined(pieces);
    },
    stop: () => zip.terminate(),
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
