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

/** A folder in which `changing-hands` is a command, as `npm link` makes it one. */
export function workshop(folder: string) {
  const bin = path.join(folder, '.bin');
  mkdirSync(bin);
  const launcher = path.join(root, 'src/cli/changing-hands.mjs');
  writeFileSync(
    path.join(bin, 'changing-hands'),
    `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`,
  );
  chmodSync(path.join(bin, 'changing-hands'), 0o755);
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  return {
    follow(step: Step): { code: number | null; output: string } {
      if (step.kind === 'write') {
        const file = path.join(folder, step.file);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, step.text);
        return { code: 0, output: '' };
      }
      const { status, stdout, stderr } = spawnSync('sh', ['-c', step.command], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { code: status, output: stdout + stderr };
    },
    /** Serves the site until `end` is called. */
    async serve(): Promise<{ url: string; end: () => void }> {
      const child = spawn(process.execPath, [launcher, 'serve', 'site', '--port', '0'], { cwd: folder });
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
