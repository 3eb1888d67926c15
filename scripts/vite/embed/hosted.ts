import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../folders.ts';
import { builtIn, classicScript, type SiteFile } from './bundle.ts';
import { typesOf } from './clientTypes.ts';
import { keptScripts, type KeptScript, olderScripts } from './releases.ts';

/** What runs on the pages of others. `integrity`: of the versioned file, for the snippet. */
export type Hosted = {
  readonly files: SiteFile[];
  readonly script: { readonly file: string; readonly integrity: string };
};

/** The custom element, under its version and under a name that stays; the client as a module, with its types. */
export async function hostedFiles(root: string): Promise<Hosted> {
  const [{ name: file, source }, client, types] = await Promise.all([
    elementScript(root),
    clientModule(root),
    typesOf(root, 'src/embed/client/client.ts'),
  ]);
  const older = olderScripts({ name: file, source }, keptScripts(foldersOf(root).data));
  return {
    files: [
      ...older.map(({ name, source }) => ({ fileName: name, source })),
      { fileName: file, source },
      { fileName: 'embed.js', source },
      { fileName: 'embed-client.js', source: client },
      { fileName: 'embed-client.d.ts', source: types },
    ],
    script: { file, integrity: `sha384-${createHash('sha384').update(source).digest('base64')}` },
  };
}

/** The script of the custom element, under the version of the package. */
export async function elementScript(root: string): Promise<KeptScript> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { script, style } = await classicScript(root, 'src/embed/element/main.ts', 'embed');
  // A host's policy may allow one script of ours and no style sheet.
  if (style !== null) throw new Error('src/embed/element imports a style sheet: it must do without one');
  return { name: `embed-${version}.js`, source: String(script.source) };
}

async function clientModule(root: string): Promise<string> {
  const output = await builtIn(root, {
    build: {
      rolldownOptions: {
        input: 'src/embed/client/client.ts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const code = output.find(({ fileName }) => fileName.endsWith('.js'))?.code;
  if (code === undefined) throw new Error('src/embed/client/client.ts gives no module');
  return code;
}
