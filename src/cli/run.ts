import { failureOf } from './failure.ts';
import { type Outcome, print, printFailure } from './outcome.ts';
import { createProgram } from './program.ts';

/** 0: all is well. 1: the data has problems. 2: the command was wrong. 70: the program was wrong. */
export type ExitCode = 0 | 1 | 2 | 70;

/**
 * Carries out one command line and says what came of it.
 *
 * @param args what stands after the name of the program
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  // Read before the arguments are understood: a mistake in them is answered in JSON as well.
  const inJson = args.includes('--json');
  let code: ExitCode = 0;
  const finish = (outcome: Outcome, json: boolean | undefined) => {
    print(outcome, json === true);
    code = outcome.problems.length > 0 ? 1 : 0;
  };
  try {
    await createProgram(finish, inJson).parseAsync(args, { from: 'user' });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) return 0;
    printFailure(failure, inJson);
    return failure.exitCode;
  }
  return code;
}
