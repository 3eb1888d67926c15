import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

export type Command = readonly [program: string, ...parameters: string[]];
export type Outcome = { readonly code: number; readonly output: string };

/** The command of an installed package, run by this very Node: no shell, so the same on every system. */
export function tool(packageName: string, ...parameters: string[]): Command {
  const folder = join(root, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const { bin } = manifest;
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (script === undefined) throw new Error(`${packageName} has no command. To mend it: npm ci`);
  return [process.execPath, join(folder, script), ...parameters];
}

/** A TypeScript file of ours, run by tsx. */
export function script(file: string, ...parameters: string[]): Command {
  return tool('tsx', join(root, file), ...parameters);
}

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Print as it comes instead of keeping it. */
  readonly live?: boolean;
  readonly timeoutSeconds?: number;
  /** By default the folder of the project. */
  readonly cwd?: string;
};

/** Runs a command to its end. Never throws: what went wrong is in the code and the output. */
export function run(command: Command, options: RunOptions = {}): Promise<Outcome> {
  const { env = {}, live = false, timeoutSeconds = 300, cwd = root } = options;
  const [program, ...parameters] = command;
  return new Promise((done) => {
    const chunks: string[] = [];
    const child = spawn(program, parameters, {
      cwd,
      env: { ...process.env, ...plain(live), ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a browser started by a test ends with it.
      detached: !live && process.platform !== 'win32',
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    const timer = setTimeout(() => {
      chunks.push(`\nEnded after ${timeoutSeconds} s without coming to a close.\n`);
      end(child);
    }, timeoutSeconds * 1000);
    const close = (code: number, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, output: chunks.join('') + note });
    };
    child.once('error', (error) => close(127, `${error.message}\n`));
    child.once('close', (code) => close(code ?? 1));
  });
}

/** Kept output is read in a log as often as on a screen: no colour codes in it, unless somebody asks for them. */
function plain(live: boolean): Record<string, string> {
  return live || process.env['FORCE_COLOR'] !== undefined ? {} : { NO_COLOR: '1' };
}

const running = new Set<ChildProcess>();

/** Ends a process that was started here, and its children, by id. */
function end(child: ChildProcess) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Ctrl+C ends what was started here too. */
export function endAllOnInterrupt() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      for (const child of running) end(child);
      process.exit(code);
    });
  }
}
