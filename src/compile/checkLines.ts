import { contradicts, fatesOf, unaccounted } from './lines.ts';
import type { Report } from './report.ts';
import type { ResolvedDocument } from './resolve.ts';
import type { ResolvedClaim } from './resolveClaim.ts';

/** The line accounting of one document: nothing twice, and, where blank lines are known, nothing missing. */
export function checkLines(
  { document, seed }: ResolvedDocument,
  claims: readonly ResolvedClaim[],
  report: Report,
): void {
  const own = claims.filter(({ claim }) => claim.documentId === document.documentId);
  seed.leftOut.forEach(({ value, source }, index) => {
    const [first, last] = value.lines;
    if (first > last || last > document.lineCount)
      report(source, ['lines'], {
        code: 'lines-outside',
        message: `Lines ${first} to ${last} don't lie in the document, which has ${document.lineCount}.`,
        hint: 'Write the first and the last line, counted from 1.',
      });
    const coded = own.find(({ claim }) => contradicts(value.lines, claim.lines));
    if (coded)
      report(source, ['lines'], {
        code: 'coded-and-left-out',
        message: `Lines ${first} to ${last} are left out, but the claim "${coded.claim.claimId}" rests on lines ${coded.claim.lines.join(' to ')}.`,
        hint: 'Shorten one of the two ranges.',
      });
    const before = seed.leftOut
      .slice(0, index)
      .find((other) => other.value.lines[0] <= last && first <= other.value.lines[1]);
    if (before)
      report(source, ['lines'], {
        code: 'left-out-twice',
        message: `Lines ${first} to ${last} overlap lines ${before.value.lines.join(' to ')}, which are left out already.`,
        hint: 'Give each line one reason.',
      });
  });
  if (!seed.hashes || !seed.whole) return;
  const blank = new Set(seed.hashes.blank_lines);
  const fates = fatesOf(
    document.lineCount,
    (line) => blank.has(line),
    own.map(({ claim }) => claim),
    document.leftOut,
  );
  for (const [first, last] of unaccounted(fates))
    report(seed.source, [], {
      code: 'line-unaccounted',
      message: `${first === last ? `Line ${first} is` : `Lines ${first} to ${last} are`} neither coded nor left out.`,
      hint: 'Add a claim that rests on it, or list it in `left_out` with its reason.',
    });
}
