import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

/** The full path of a program that `PATH` names, or null. */
export function onPath(names: readonly string[]): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder !== '' && existsSync(file)) return file;
      }
    }
  }
  return null;
}

/** True where a package can be installed without asking anybody: Debian itself (Ubuntu's chromium is a snap), as root. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath(['apt-get']) === null) return false;
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

/** Installs Debian packages and says so; returns what went wrong, or null. */
export async function install(packages: readonly string[]): Promise<string | null> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ] as const;
  for (const step of steps) {
    console.log(`  installing: ${step.join(' ')}`);
    const { code, output } = await run(step, { env, timeoutSeconds: 420 });
    if (code !== 0) return `${step.join(' ')} exited with ${code}\n${output.slice(-2000)}`;
  }
  return null;
}
