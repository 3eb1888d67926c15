import { unzipSync } from 'fflate';
import { LIMITS } from '../contract.ts';
import { joined } from '../../dataset/joined.ts';
import type { FileBytes } from '../readBytes.ts';
import { beyond, isBomb, refusal } from '../refusal.ts';

/**
 * The text of a KML file, or of the KML in a KMZ.
 *
 * @throws HintedError when there is none, or it can't be read as the letters that it says it is in
 */
export function kmlText({ pieces }: FileBytes, name: string): string {
  const [only] = pieces;
  const whole = pieces.length === 1 && only ? only : joined(pieces);
  const bytes = isZip(whole) ? unzipped(whole, name) : whole;
  if (bytes.length > LIMITS.textLength) throw beyond(name, 'textLength');
  const label = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    const error = refusal(
      name,
      'kml-encoding',
      `The file is not in ${label}, in which it says that it is written, or that is unknown here.`,
      'Save it in UTF-8, with encoding="UTF-8" in its first line.',
    );
    error.cause = cause;
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The first KML of the archive; no other entry is unpacked. */
function unzipped(bytes: Uint8Array, name: string): Uint8Array {
  let taken: string | null = null;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        if (taken !== null || !/\.kml$/i.test(entry.name)) return false;
        if (entry.originalSize > LIMITS.bytes) throw beyond(name, 'bytes');
        if (isBomb(entry.size, entry.originalSize)) throw beyond(name, 'inflation');
        taken = entry.name;
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'HintedError') throw cause;
    const error = refusal(
      name,
      'kmz-broken',
      'The file is a KMZ (a zip), but damaged or cut off.',
      'Download or export it anew, or save it as KML.',
    );
    error.cause = cause;
    throw error;
  }
  const kml = taken === null ? undefined : entries[taken];
  if (kml === undefined)
    throw refusal(name, 'kmz-empty', 'There is no KML in this zip.', 'Save the layer as KML or KMZ.');
  return kml;
}

/** What its byte order mark or its first line says; else UTF-8, as XML has it. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}
