import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './run.ts';

export type Size = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/** Sizes in bytes of every file of a built site, by path with forward slashes. */
export function measureSite(folder: string): Map<string, Size> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, measure(readFileSync(join(folder, file)))]));
}

// Compressed once already: a web server sends them as they are.
const packed = new Set(['.woff2', '.png', '.jpg', '.webp', '.gz', '.zip']);

function measure(content: Buffer): Size {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/**
 * The files that a page cannot be shown without: what its HTML names, what those scripts import statically, and the
 * style sheets' files are left to the browser. What is imported later (`import()`, workers, fonts, data) isn't here.
 */
export function firstLoad(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|mjs|css))"/g)].map((match) => match[1] ?? '');
  const found = new Set<string>([page]);
  const visit = (file: string) => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    if (!/\.m?js$/.test(file)) return;
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.[^"']+)["']/g,
    )) {
      visit(posix.join(dirname(file), match[1] ?? ''));
    }
  };
  for (const name of named) visit(posix.normalize(posix.join(posix.dirname(page), name)));
  return [...found];
}

/** A table of first loads by page, then of every file, in KiB. */
export function sizeTable(folder: string): string {
  const sizes = measureSite(folder);
  const sum = (files: Iterable<string>) => {
    let total: Size = { raw: 0, gzip: 0, brotli: 0 };
    for (const file of files) {
      const size = sizes.get(file);
      if (!size) continue;
      const sent = packed.has(extname(file)) ? { raw: size.raw, gzip: size.raw, brotli: size.raw } : size;
      total = { raw: total.raw + sent.raw, gzip: total.gzip + sent.gzip, brotli: total.brotli + sent.brotli };
    }
    return total;
  };
  const pages = [...sizes.keys()].filter((file) => file.endsWith('.html'));
  return [
    row('first load, by page', 'raw', 'gzip', 'brotli'),
    ...pages.map((page) => sizeRow(`/${page}`, sum(firstLoad(folder, page)))),
    row('files', 'KiB', 'KiB', 'KiB'),
    ...[...sizes.keys()].map((file) => sizeRow(file, sum([file]))),
    sizeRow('everything', sum(sizes.keys())),
  ].join('\n');
}

function sizeRow(name: string, size: Size): string {
  return row(name, ...[size.raw, size.gzip, size.brotli].map((bytes) => (bytes / 1024).toFixed(1)));
}

function row(name: string, ...cells: string[]): string {
  return `${name.padEnd(56)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) throw new Error('dist/ is missing. To mend it: npm run build');
  console.log(sizeTable(folder));
}
