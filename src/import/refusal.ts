import { HintedError } from '../domain/problem.ts';
import { LIMITS } from './contract.ts';

/** A file that can't be taken over at all: what is wrong with it, and what to do. */
export function refusal(file: string, code: string, message: string, hint: string): HintedError {
  return new HintedError([{ code, message, hint, where: { file } }]);
}

type Limit = 'bytes' | 'rows' | 'columns' | 'textLength' | 'inflation';

const CROSSED: Readonly<Record<Limit, readonly [what: string, cure: string]>> = {
  bytes: [
    'bytes, after decompression',
    'Take out columns that aren’t needed, or split it by time or region.',
  ],
  inflation: [
    'times the bytes that it has compressed',
    'No table shrinks so far; it looks made to fill a memory. If it is sound, decompress it first.',
  ],
  rows: ['rows', 'Split it by time or region, and import the parts one at a time.'],
  columns: ['columns', 'Take out the columns that aren’t needed.'],
  textLength: [
    'characters in a file that has to be read as one text',
    'Save it as CSV, which is read piece by piece, or split it.',
  ],
};

/** Up to here nothing is asked about how far a file was compressed, bytes. */
const SMALL = 10_000_000;

/** Whether a file grows further than one does that was made to be read. */
export function isBomb(packed: number, length: number): boolean {
  return length > SMALL && length > packed * LIMITS.inflation;
}

/** A limit is crossed, by its name and number. */
export function beyond(file: string, limit: Limit): HintedError {
  const [what, cure] = CROSSED[limit];
  const most = LIMITS[limit].toLocaleString('en');
  return refusal(file, `limit-${limit}`, `The file has more than ${most} ${what} (limit "${limit}").`, cure);
}
