import { type Command, run } from './run.ts';

export type StepResult = {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  /** Names of what was left out, to be told and never counted as passed. */
  readonly notRun: readonly string[];
};

export type Step = { readonly name: string; run(): Promise<StepResult> };

/** A step that is one command: exit code 0 is one check passed. */
export function commandStep(name: string, command: Command, timeoutSeconds = 300): Step {
  return {
    name,
    async run() {
      const { code, output } = await run(command, { timeoutSeconds });
      return oneCheck(code === 0, output);
    },
  };
}

export function oneCheck(good: boolean, output: string): StepResult {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output, notRun: [] };
}

/** A step that could not be made on this machine: neither passed nor failed. */
export function leftOut(what: string): StepResult {
  return { passed: 0, failed: 0, output: '', notRun: [what] };
}

/** What was run at the same time, as one. */
export function together(results: readonly StepResult[]): StepResult {
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    output: results.map(({ output }) => output).join('\n'),
    notRun: results.flatMap(({ notRun }) => notRun),
  };
}
