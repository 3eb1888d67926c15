import type { Plugin } from 'vite';
import { builtIn, type SiteFile } from './bundle.ts';

/** What comes by `import()`: where it lies, and what it exports. */
const MODULES = {
  live: { entry: '/src/app/embedLive.ts', exported: 'startLive' },
  outside: { entry: '/src/app/embedOutside.ts', exported: 'loadOutside' },
} as const;
type ModuleName = keyof typeof MODULES;

export type Modules = {
  readonly files: SiteFile[];
  readonly addresses: Readonly<Record<ModuleName, string>>;
};

const PREFIX = 'embed-module:';

/**
 * The modules of the embed, with their parts. A build of their own: in that of the page they would share its first file,
 * which starts the page and weighs twice the embed.
 */
export async function moduleFiles(root: string): Promise<Modules> {
  const names = Object.keys(MODULES) as ModuleName[];
  const output = await builtIn(
    root,
    {
      worker: { format: 'es' },
      build: {
        assetsDir: 'embed/live',
        rolldownOptions: {
          input: Object.fromEntries(names.map((name) => [name, PREFIX + name])),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'embed/[name]-[hash].js' },
        },
      },
    },
    [entries],
  );
  const addressOf = (name: ModuleName) => {
    const file = output.find((built) => built.isEntry && built.name === name)?.fileName;
    if (file === undefined) throw new Error(`${MODULES[name].entry} gives no module`);
    return `./${file}`;
  };
  return {
    // Fonts are named in the map's style, and taken out of it: what embeds draw in is the system's.
    files: output
      .filter(({ fileName }) => !fileName.endsWith('.woff2'))
      .map(({ fileName, code, source }) => ({ fileName, source: code ?? source ?? '' })),
    addresses: { live: addressOf('live'), outside: addressOf('outside') },
  };
}

/** Each module is imported by a few lines: so Vite fetches its style sheet with it, and its parts side by side. */
const entries: Plugin = {
  name: 'changing-hands:embed-modules',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load(id) {
    const name = id.startsWith(`\0${PREFIX}`) ? (id.slice(PREFIX.length + 1) as ModuleName) : null;
    if (name === null) return null;
    const { entry, exported } = MODULES[name];
    return `export const ${exported} = (...given) => import(${JSON.stringify(entry)}).then((module) => module.${exported}(...given));`;
  },
};
