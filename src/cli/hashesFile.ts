import type { Claim } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Hashes } from '../compile/seedSchema.ts';
import { hashLines, isBlank, type SourceText } from './sourceText.ts';

/** What `verify --update` writes beside the seeds of a document. */
export function hashesOf(
  { documentId, lineCount }: SourceDocument,
  text: SourceText,
  claims: Iterable<Pick<Claim, 'documentId' | 'lines'>>,
): Hashes {
  const ranges = new Map<string, readonly [number, number]>();
  for (const claim of claims) {
    const [first, last] = claim.lines;
    if (claim.documentId === documentId && first <= last && last <= lineCount)
      ranges.set(`${first}-${last}`, claim.lines);
  }
  const sorted = [...ranges].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]);
  return {
    sha256: text.sha256,
    line_count: text.lines.length,
    blank_lines: text.lines.flatMap((line, index) => (isBlank(line) ? [index + 1] : [])),
    lines: Object.fromEntries(sorted.map(([range, [first, last]]) => [range, hashLines(text, first, last)])),
  };
}

/** One hash to a line, so that a difference reads well. */
export function hashesText(hashes: Hashes): string {
  const lines = Object.entries(hashes.lines).map(([range, hash]) => `    "${range}": "${hash}"`);
  return [
    '{',
    `  "sha256": "${hashes.sha256}",`,
    `  "line_count": ${hashes.line_count},`,
    `  "blank_lines": ${JSON.stringify(hashes.blank_lines)},`,
    lines.length > 0 ? `  "lines": {\n${lines.join(',\n')}\n  }` : '  "lines": {}',
    '}',
    '',
  ].join('\n');
}
