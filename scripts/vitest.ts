import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tool } from './run.ts';
import type { StepResult } from './step.ts';

/** The part of vitest's JSON report that is read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

export type VitestOptions = {
  readonly project: 'unit' | 'e2e' | 'long' | 'long-e2e';
  /** Parts of file names; none means every file of the project. */
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
};

/** Runs one vitest project and counts by its JSON report. */
export async function runVitest(options: VitestOptions): Promise<StepResult> {
  const { project, files = [], env = {}, timeoutSeconds } = options;
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-'));
  try {
    const file = join(folder, 'report.json');
    const command = tool('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json');
    // Two browsers at a time: one waits while the other draws. Three make a machine of two cores slower.
    const pace = project === 'e2e' ? ['--fileParallelism', '--maxWorkers=2'] : [];
    const { code, output } = await run([...command, ...pace, `--outputFile.json=${file}`, ...files], {
      env,
      timeoutSeconds,
    });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
    return { ...count(report, code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ends badly, or with nothing run, fails even if no single test did. */
export function count(report: Report | null, code: number): Omit<StepResult, 'output'> {
  if (report === null) return { passed: 0, failed: 1, notRun: [] };
  const passed = report.numPassedTests;
  // A file that could not be loaded has no tests to fail; it counts as one.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  const notRun = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => `${test.fullName}: not run`);
  return { passed, failed: silent ? 1 : failed, notRun };
}
