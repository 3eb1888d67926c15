import type { Step, StepResult } from './step.ts';

/**
 * Runs steps one after the other and tells of each. They go on after a failure, so that one run tells all of it. The
 * closing line is read by machines: keep it `N passed, N failed`, alone and last.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const notRun: string[] = [];
  const failedSteps: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const start = performance.now();
    console.log(`… ${step.name}`);
    const result = await step.run().catch(broken);
    passed += result.passed;
    failed += result.failed;
    notRun.push(...result.notRun);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (result.failed > 0) {
      failedSteps.push(step.name);
      console.log(`${result.output.trimEnd()}\n✗ ${step.name}: ${result.failed} failed, ${seconds} s\n`);
    } else if (result.passed > 0) {
      console.log(`✓ ${step.name}: ${result.passed} passed, ${seconds} s`);
    } else {
      console.log(`- ${step.name}: not run`);
    }
  }
  console.log('');
  for (const what of notRun) console.log(what);
  if (failedSteps.length > 0) console.log(`failed: ${failedSteps.join('; ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const broken = (error: unknown): StepResult => ({
  passed: 0,
  failed: 1,
  output: `${error instanceof Error ? error.stack : String(error)}\n`,
  notRun: [],
});
