import { createHash } from 'node:crypto';
import { build } from 'vite';

/** A script or style sheet of the embed, named by its content. */
export type Bundle = { readonly fileName: string; readonly source: string };

type Built = {
  readonly type: string;
  readonly code?: string;
  readonly fileName: string;
  readonly source?: string | Uint8Array;
};

/**
 * Builds one module as a classic script: no `import`, no module loading, so that it needs no CORS on an opaque origin.
 * A style sheet that it imports comes as a second bundle.
 */
export async function classicScript(root: string, entry: string, folder: string): Promise<Bundle[]> {
  const answer = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      reportCompressedSize: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(answer) ? answer : [answer]) as unknown as { output: Built[] }[];
  return outputs.flatMap(({ output }) =>
    output.map((file) => {
      const source = file.code ?? String(file.source ?? '');
      const ending = /\.(\w+)$/.exec(file.fileName)?.[1] ?? 'js';
      const name = /([^/]+)\.\w+$/.exec(entry)?.[1] ?? 'script';
      return named(`${folder}/${name}`, ending, source);
    }),
  );
}

/** A file whose name changes with its content, so that it can be kept for ever. */
export function named(base: string, ending: string, source: string): Bundle {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { fileName: `${base}-${hash}.${ending}`, source };
}
