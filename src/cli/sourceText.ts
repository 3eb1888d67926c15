import { createHash } from 'node:crypto';

/** The text of a document as it is hashed: lines exactly as they stand, carriage returns and all. */
export type SourceText = {
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly text: string;
};

/** Reads the bytes of a document. Throws a TypeError when they are not UTF-8. */
export function readSourceText(bytes: Uint8Array): SourceText {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const lines = text.split('\n');
  // A final newline ends the last line; it doesn't begin another.
  if (lines.at(-1) === '') lines.pop();
  return { sha256: sha256(bytes), lines, text };
}

/** SHA-256 of the lines joined by U+000A, without a final newline. Lines count from 1. */
export function hashLines({ lines }: SourceText, first: number, last: number): string {
  return sha256(lines.slice(first - 1, last).join('\n'));
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
