import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, faulty, needsPage } from '../tests/mutation/fault.ts';
import { root, run, tool } from './run.ts';

/** `untold`: the tests fail without the fault too, don't start, or don't end. */
export type Verdict = 'caught' | 'survived' | 'untold';

/** A copy of the project in which faults can be tried. */
export type FaultyTree = {
  readonly verdictOf: (fault: Fault) => Promise<Verdict>;
  readonly remove: () => void;
};

/** Copies what belongs to the project, as it stands in the folder; packages are shared. */
export function copyOfTree(): FaultyTree {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-faults-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const name of listed.split('\0').filter((name) => name !== '')) {
    try {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    } catch (error) {
      // Deleted, and not yet committed so.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  /** Whether the tests of a fault pass without it: asked once for each set of them. */
  const sound = new Map<string, Promise<boolean>>();

  async function passes(fault: Fault): Promise<boolean | null> {
    const isPage = needsPage(fault);
    if (isPage) {
      const built = await run(tool('vite', 'build', '--logLevel', 'warn'), {
        cwd: folder,
        timeoutSeconds: 300,
      });
      // What doesn't build is noticed by everybody, and says nothing of the tests.
      if (built.code !== 0) return null;
    }
    const file = join(folder, 'faults-report.json');
    rmSync(file, { force: true });
    const project = isPage ? 'e2e' : 'unit';
    const { code } = await run(
      tool(
        'vitest',
        'run',
        '--project',
        project,
        '--bail=1',
        '--reporter=json',
        `--outputFile=${file}`,
        ...fault.tests,
      ),
      { cwd: folder, timeoutSeconds: 400 },
    );
    const failed = failedTests(file);
    if (failed === null || (code !== 0 && failed === 0)) return null;
    return failed === 0;
  }

  return {
    verdictOf: async (fault) => {
      const key = fault.tests.join(' ');
      const isSound = sound.get(key) ?? passes(fault).then((answer) => answer === true);
      sound.set(key, isSound);
      if (!(await isSound)) return 'untold';
      const path = join(folder, fault.file);
      const source = readFileSync(path, 'utf8');
      const changed = faulty(source, fault);
      if (changed === null) return 'untold';
      writeFileSync(path, changed);
      try {
        const answer = await passes(fault);
        return answer === null ? 'untold' : answer ? 'survived' : 'caught';
      } finally {
        writeFileSync(path, source);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/**
 * How many tests failed, by the report that vitest wrote; null: it wrote none, or some test only took too long, which a
 * busy machine does to a test without any fault.
 */
function failedTests(file: string): number | null {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const isSlow = ({ failureMessages = [] }: (typeof failed)[number]) =>
    failureMessages.some((message) => message.includes('timed out in'));
  return failed.length > 0 && failed.every(isSlow) ? null : failed.length;
}
