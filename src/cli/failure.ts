import { CommanderError } from 'commander';
import type { Problem } from '../domain/problem.ts';
import { oneLine } from './printable.ts';
import { UsageError } from './usageError.ts';

/** Why a command came to no answer, and the exit code that says so. */
export type Failure = {
  readonly exitCode: 2 | 70;
  readonly problems: readonly Problem[];
  /** What people read on standard error; null when commander has written it there already. */
  readonly text: string | null;
  /** Where a mistake of ours happened. */
  readonly stack?: string;
};

/**
 * Exit code 2: the command can't be carried out as it was given. 70 (`EX_SOFTWARE`): a mistake of ours; 1 would say that
 * the data is faulty. Null when nothing failed: commander throws for `--help`, too.
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof CommanderError)
    return error.exitCode === 0
      ? null
      : {
          exitCode: 2,
          problems: [
            {
              code: 'usage',
              message: error.message.replace(/^error: /, ''),
              hint: 'Ask for `changing-hands help`, or put `--help` after the name of the command.',
              where: {},
            },
          ],
          text: null,
        };
  if (error instanceof UsageError)
    return {
      exitCode: 2,
      problems: error.mistakes.map(({ message, hint }) => ({ code: 'usage', message, hint, where: {} })),
      text: error.mistakes
        .map(({ message, hint }) => `${oneLine(message)}\n  To mend it: ${oneLine(hint)}`)
        .join('\n\n'),
    };
  const message = `This is our mistake, not yours: ${error instanceof Error ? error.message : String(error)}`;
  const hint = 'Report it, with the command that you gave and where it happened.';
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return {
    exitCode: 70,
    problems: [{ code: 'crash', message, hint, where: {} }],
    text: `${message}\n  To mend it: ${hint}\n\n${stack}`,
    stack,
  };
}
