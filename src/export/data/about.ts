import { exported } from '../../text/en/exported.ts';
import { oneLine } from '../citation/oneLine.ts';
import type { Provenance } from './contract.ts';
import { provenanceFacts } from './provenanceFacts.ts';

/** What a file says of itself as plain text, a fact to a line, for formats that have no place for it. */
export function aboutText(provenance: Provenance): string {
  const facts = provenanceFacts(provenance).map(
    ([key, value]) => `${key}: ${value.includes('\n') ? `\n${indented(value)}` : oneLine(value)}`,
  );
  return [exported.aboutTitle(oneLine(provenance.title)), '', ...facts, ''].join('\n');
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `  ${oneLine(line)}`)
    .join('\n');
}
