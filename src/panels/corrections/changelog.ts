/** A piece of a line: plain, as code, or a link to an address that is safe to follow. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly entries: readonly (readonly Piece[])[] };

/**
 * What a list of changes is written in, of all that Markdown has: headings, paragraphs, lists of one depth, code and links
 * within a line. Anything else stays the text that it is; nothing becomes markup.
 */
export function readChangelog(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const part of markdown.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    let lines: string[] = [];
    const flush = () => {
      if (lines.length > 0) blocks.push(blockOf(lines));
      lines = [];
    };
    for (const line of part.split('\n')) {
      const heading = /^(#{1,6})\s+(.*)$/.exec(line);
      // A list may begin right under the sentence that announces it.
      if (heading || (isEntry(line) && lines.length > 0 && !isEntry(lines[0] ?? ''))) flush();
      if (heading) {
        const [, marks = '', words = ''] = heading;
        blocks.push({ kind: 'heading', level: levelOf(marks.length), pieces: piecesOf(words) });
      } else if (line.trim() !== '') lines.push(line);
    }
    flush();
  }
  return blocks;
}

const isEntry = (line: string) => /^\s*[-*+]\s+/.test(line);
const levelOf = (marks: number) => (marks === 1 ? 1 : marks === 2 ? 2 : 3);

function blockOf(lines: readonly string[]): Block {
  if (!isEntry(lines[0] ?? '')) return { kind: 'paragraph', pieces: piecesOf(joined(lines)) };
  const entries: string[][] = [];
  for (const line of lines) {
    if (isEntry(line)) entries.push([line.replace(/^\s*[-*+]\s+/, '')]);
    else entries.at(-1)?.push(line);
  }
  return { kind: 'list', entries: entries.map((entry) => piecesOf(joined(entry))) };
}

const joined = (lines: readonly string[]) => lines.map((line) => line.trim()).join(' ');

/** Code first: what stands in it is no link. */
function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)|[^`[]+|[`[]/g)].flatMap(
    ([all, code, text, href]): Piece[] => {
      if (code !== undefined) return [{ kind: 'code', text: code }];
      if (text === undefined || href === undefined) return [{ kind: 'text', text: all }];
      return isSafe(href) ? [{ kind: 'link', text, href }] : [{ kind: 'text', text }];
    },
  );
}

/** A page of the web, or a file beside the list: never another scheme, nor a way out of the folder. */
function isSafe(href: string): boolean {
  return /^https?:\/\//i.test(href) || /^[\w-][\w.-]*(\/[\w-][\w.-]*)*(#[\w-]*)?$/.test(href);
}
