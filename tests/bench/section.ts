import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts what a benchmark measured into its section of a document, between the marks `<!-- bench: name -->` and
 * `<!-- end -->`. A document without such a section, or with one whose figures nobody has, stays as it is.
 */
export function writeSection(file: string, name: string, content: string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- bench: ${name} -->\n`, '\n<!-- end -->'];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return false;
  writeFileSync(file, text.slice(0, from + start.length) + content + text.slice(to));
  return true;
}
