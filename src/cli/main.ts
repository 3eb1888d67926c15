import { failureOf } from './failure.ts';
import { type Outcome, print, printFailure } from './outcome.ts';
import { createProgram } from './program.ts';

// Read before the arguments are understood: a mistake in them is answered in JSON as well.
const inJson = process.argv.includes('--json');

/** 0: all is well. 1: the data has problems. 2: the command was wrong. 70: the program was wrong. */
function finish(outcome: Outcome, json: boolean | undefined): void {
  print(outcome, json === true);
  process.exitCode = outcome.problems.length > 0 ? 1 : 0;
}

try {
  await createProgram(finish, inJson).parseAsync();
} catch (error) {
  const failure = failureOf(error);
  if (failure) {
    printFailure(failure, inJson);
    process.exitCode = failure.exitCode;
  }
}
