import { createHash } from 'node:crypto';
import { build, type BuildOptions, type InlineConfig, type Plugin } from 'vite';

/** A file of the site: its path within the site, with forward slashes, and what it holds. */
export type SiteFile = { readonly fileName: string; readonly source: string | Uint8Array };

/** A file as Vite's build answers it. */
export type Built = {
  readonly type: string;
  readonly code?: string;
  readonly fileName: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly source?: string | Uint8Array;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
};

/** A classic script, and the style sheet that its modules import; null without one. */
export type Classic = {
  readonly script: SiteFile;
  readonly style: SiteFile | null;
  /** Paths of the modules that the script consists of. */
  readonly modules: readonly string[];
};

const TERSER: NonNullable<BuildOptions['terserOptions']> = {
  ecma: 2020,
  compress: { passes: 4, ecma: 2020, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
};

/**
 * Builds one module as a classic script: no `import`, no module loading, so that it needs no CORS on an opaque origin.
 * Both files are named by their content.
 */
export async function classicScript(root: string, entry: string, base: string): Promise<Classic> {
  const output = await builtIn(root, {
    build: {
      // A little smaller than what Vite's own makes of it, and here every byte is counted.
      minify: 'terser',
      terserOptions: TERSER,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const { code: script, modules = {} } = output.find(({ fileName }) => fileName.endsWith('.js')) ?? {};
  if (script === undefined) throw new Error(`${entry} gives no script`);
  return {
    script: named(base, 'js', script),
    style: style ? named(base, 'css', String(style.source)) : null,
    modules: Object.keys(modules).filter((path) => (modules[path]?.renderedLength ?? 0) > 0),
  };
}

/** A style sheet with all that it imports, named by its content. */
export async function styleSheet(root: string, entry: string, base: string): Promise<SiteFile> {
  const output = await builtIn(root, { build: { rolldownOptions: { input: entry } } });
  const css = output.find(({ fileName }) => fileName.endsWith('.css'))?.source;
  if (css === undefined) throw new Error(`${entry} gives no style sheet`);
  return named(base, 'css', String(css));
}

/** What a build of ours gives that isn't the site's own: the same settings everywhere, and nothing written. */
export async function builtIn(
  root: string,
  config: InlineConfig,
  plugins: Plugin[] = [],
): Promise<readonly Built[]> {
  // Vite takes the mode from here: a test run would leave React's and MapLibre's own checks in.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const answer = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    plugins,
    ...config,
    build: {
      write: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      ...config.build,
    },
  }).finally(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
  const outputs = (Array.isArray(answer) ? answer : [answer]) as unknown as { output: Built[] }[];
  return outputs.flatMap(({ output }) => output);
}

/** A file whose name changes with its content, so that it can be kept for ever. */
export function named(base: string, ending: string, source: string): SiteFile {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { fileName: `${base}-${hash}.${ending}`, source };
}
