import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usageError.ts';

/** Where this program lies: the sources of the application that it builds. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../..');

export type Ended = { readonly code: number; readonly output: string };

/** Runs a script of Node's with this very Node, without a shell, to its end. Its output is kept. */
export function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((done) => {
    const chunks: string[] = [];
    const child = spawn(process.execPath, [script, ...args], {
      cwd: CHECKOUT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: plain(chunks.join('')) }));
  });
}

/** The script of an installed package's command. */
export function scriptOf(packageName: string): string {
  const folder = path.join(CHECKOUT, 'node_modules', packageName);
  if (!existsSync(path.join(folder, 'package.json')))
    throw new UsageError(
      `The package "${packageName}" is not installed, and building a site needs it.`,
      `Run \`npm ci\` in "${CHECKOUT}".`,
    );
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[packageName] ?? ''));
}

/** Without colours, which some programs don't leave out when asked. */
function plain(output: string): string {
  // oxlint-disable-next-line no-control-regex -- that is what colours begin with
  return output.replace(/\u001B\[[\d;]*m/g, '');
}
