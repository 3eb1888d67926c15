import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './run.ts';

/** Left out of what is measured: a page's own code is what its authors can make smaller. */
const FRAMEWORK = /^(react|react-dom|scheduler|maplibre-gl)(\/|$)/;

/** Bytes of a page's own code, as a server sends it (brotli): what the page cannot be shown without. */
export type FirstRoute = {
  readonly script: number;
  readonly style: number;
  readonly page: number;
  /** Every module of ours and of packages in it, with its share of the script, not minified. */
  readonly modules: ReadonlyMap<string, number>;
};

type Built = {
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
};

/**
 * Builds a page without React and MapLibre and weighs what its HTML names and what that imports statically. Dialogs, the
 * map, the printed page and whatever else comes by `import()` are not in it, nor are fonts, basemap and dataset.
 */
export async function firstRoute(page = 'index.html'): Promise<FirstRoute> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const answer = await build({
    root,
    logLevel: 'error',
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: { input: page, external: FRAMEWORK },
    },
  }).finally(() => (process.env['NODE_ENV'] = before));
  const outputs = (Array.isArray(answer) ? answer : [answer]) as unknown as { output: Built[] }[];
  const files = new Map(outputs.flatMap(({ output }) => output.map((file) => [file.fileName, file])));
  const html = textOf(files.get(page));
  const wanted = new Set<string>();
  const visit = (name: string) => {
    if (wanted.has(name) || !files.has(name)) return;
    wanted.add(name);
    for (const other of files.get(name)?.imports ?? []) visit(other);
  };
  for (const match of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) visit(match[1] ?? '');
  const weigh = (extension: string) =>
    [...wanted]
      .filter((name) => extname(name) === extension)
      .reduce((sum, name) => sum + brotliCompressSync(textOf(files.get(name))).length, 0);
  const modules = [...wanted].flatMap((name) => Object.entries(files.get(name)?.modules ?? {}));
  return {
    script: weigh('.js'),
    style: weigh('.css'),
    page: brotliCompressSync(html).length,
    modules: new Map(
      modules.map(([path, { renderedLength }]) => [path.replace(`${root}/`, ''), renderedLength]),
    ),
  };
}

function textOf(file: Built | undefined): string {
  const content = file?.code ?? file?.source ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
