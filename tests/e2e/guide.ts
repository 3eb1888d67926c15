import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.ts';

/** One thing that the guide tells its reader to do, in its order. */
export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string };

/** The code of the guide: commands, and files, whose first line is a comment with their name. */
export function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, kind, code = '']): Step[] => {
    if (kind === 'sh')
      return code
        .trim()
        .split('\n')
        .map((command) => ({ kind: 'run', command }));
    const [, file = '', text = ''] = /^# (\S+)\n([\s\S]*)$/.exec(code) ?? [];
    return [{ kind: 'write', file, text }];
  });
}

export const guide = (): string => readFileSync(path.join(root, 'docs/your-own-map.md'), 'utf8');

/** Makes `changing-hands` a command as `npm link` makes it one, of this very checkout; its folder for `PATH`. */
function linked(folder: string): string {
  const bin = path.join(folder, '.bin');
  const launcher = path.join(root, 'src/cli/changing-hands.mjs');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    path.join(bin, 'changing-hands'),
    `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`,
  );
  chmodSync(path.join(bin, 'changing-hands'), 0o755);
  return bin;
}

/**
 * A folder in which the guide can be followed.
 *
 * @param copy a copy of the repository in which the commands of npm are run, and the folder that `npm link` is to link into;
 *   without it `changing-hands` is a command already, and nothing is fetched
 */
export function workshop(folder: string, copy?: { readonly root: string; readonly prefix: string }) {
  const bin = copy ? path.join(copy.prefix, 'bin') : linked(folder);
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    ...(copy && { npm_config_prefix: copy.prefix }),
  };
  return {
    follow(step: Step): { code: number | null; output: string } {
      if (step.kind === 'write') {
        const file = path.join(folder, step.file);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, step.text);
        return { code: 0, output: '' };
      }
      const { status, stdout, stderr } = spawnSync('sh', ['-c', step.command], {
        cwd: copy && step.command.startsWith('npm ') ? copy.root : folder,
        env,
        encoding: 'utf8',
      });
      return { code: status, output: stdout + stderr };
    },
    /** Serves the site until `end` is called. */
    async serve(): Promise<{ url: string; end: () => void }> {
      const child = spawn(path.join(bin, 'changing-hands'), ['serve', 'site', '--port', '0'], {
        cwd: folder,
        env,
      });
      const url = await new Promise<string>((done, refuse) => {
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (words: string) => {
          said += words;
          const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
          if (found) done(found);
        });
        child.once('close', () => refuse(new Error(`the server ended: ${said}`)));
      });
      return { url, end: () => child.kill('SIGTERM') };
    },
  };
}

/** Follows the steps one by one; what was done, in order. Throws at the first that fails. */
export function followed(reader: ReturnType<typeof workshop>, steps: readonly Step[]): string[] {
  return steps.map((step) => {
    const { code, output } = reader.follow(step);
    const what = step.kind === 'run' ? step.command : step.file;
    if (code !== 0) throw new Error(`${what}: exit code ${code}\n${output}`);
    return what;
  });
}
