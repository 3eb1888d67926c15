import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';

export type Path = readonly PropertyKey[];

/** One seed file: its value, and where each part of it stands. */
export type YamlFile = {
  readonly name: string;
  readonly value: unknown;
  /** Line and column, from 1, of the node at the path, or of the nearest one around it. */
  readonly position: (path: Path, key?: string) => { readonly line: number; readonly column: number };
};

/** Reads YAML 1.2 (or JSON), whatever its line ends, with or without a byte order mark. */
export function readYaml(name: string, text: string): { file: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = document.errors.map((error) => ({
    code: 'yaml-syntax',
    message: `The file is not YAML: ${error.message}`,
    hint: 'Correct the text here; a text with a colon, a hash or a quote in it has to stand in quotes.',
    where: { file: name, ...at(error.pos[0]) },
  }));
  const value = problems.length > 0 ? null : (document.toJS() as unknown);
  return { file: { name, value, position: (path, key) => at(offsetOf(document, path, key)) }, problems };
}

function offsetOf(document: Document, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const pair =
      key !== undefined && isMap(node)
        ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
        : null;
    const found = pair && isNode(pair.key) ? pair.key : node;
    return found.range?.[0] ?? 0;
  }
  return 0;
}
