import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { run, tool } from '../../run.ts';

/** One declaration of a module as the compiler writes it, with its comment. */
type Declaration = {
  readonly name: string;
  readonly text: string;
  readonly isExported: boolean;
  readonly isValue: boolean;
};

/**
 * The types of a module in one file without imports: what it exports, and of other modules what that names. The
 * compiler writes the declarations; here they are only put together.
 */
export async function typesOf(root: string, entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-types-'));
  try {
    const project = join(folder, 'tsconfig.json');
    const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, types: [] };
    writeFileSync(
      project,
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { ...options, outDir: folder, rootDir: join(root, 'src') },
        include: [],
        files: [join(root, entry)],
      }),
    );
    const { code, output } = await run(tool('typescript', '-p', project));
    if (code !== 0) throw new Error(`The types of ${entry} can't be written.\n${output}`);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    return inOneFile(read, entry.replace(/^src\//, '').replace(/\.ts$/, '.d.ts'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Follows names from what a module exports; two modules may not use one name for different things. */
export function inOneFile(read: (path: string) => string, entry: string): string {
  const found = new Map<string, { readonly path: string; readonly text: string }>();
  const modules = new Map<string, Module>();
  const add = (path: string, name: string) => {
    const module = modules.get(path) ?? moduleOf(read(path));
    modules.set(path, module);
    const declaration = module.declarations.find((one) => one.name === name);
    const from = module.imports.get(name);
    if (!declaration) {
      if (from !== undefined) add(posix.join(dirname(path), from), name);
      return;
    }
    const known = found.get(name);
    if (known && known.path !== path) throw new Error(`${name} is declared in ${known.path} and in ${path}`);
    if (known) return;
    // Values of other modules are in nobody's reach.
    const isOpen = path === entry || !declaration.isValue;
    found.set(name, { path, text: isOpen ? declaration.text : declaration.text.replace(/^export /m, '') });
    for (const [word] of declaration.text.matchAll(/\b[A-Za-z_$][\w$]*\b/g)) add(path, word);
  };
  for (const { name, isExported } of moduleOf(read(entry)).declarations) if (isExported) add(entry, name);
  return `${[...found.values()].map(({ text }) => text).join('\n')}\nexport {};\n`;
}

type Module = {
  readonly imports: ReadonlyMap<string, string>;
  readonly declarations: readonly Declaration[];
};

function moduleOf(text: string): Module {
  const imports = new Map<string, string>();
  for (const [, names = '', from = ''] of text.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)';/gm))
    for (const name of names.split(',')) {
      const bare = name.replace(/^\s*type /, '').trim();
      if (bare) imports.set(bare, from.replace(/\.ts$/, '.d.ts'));
    }
  const begins =
    /^(?:\/\*\*[^*]*\*+(?:[^/*][^*]*\*+)*\/\n)?(export )?(?:declare )?(type|interface|const|function|class) ([\w$]+)/gm;
  const starts = [...text.matchAll(begins)];
  return {
    imports,
    declarations: starts.map((match, index) => {
      const [, exported, kind = '', name = ''] = match;
      const next = starts[index + 1]?.index ?? text.search(/^export \{/m);
      return {
        name,
        text: text.slice(match.index, next < 0 ? undefined : next).trim(),
        isExported: exported !== undefined,
        isValue: kind !== 'type' && kind !== 'interface',
      };
    }),
  };
}
