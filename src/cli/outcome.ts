import { describeProblem, type Problem } from '../domain/problem.ts';
import type { Failure } from './failure.ts';
import { oneLine, printable } from './printable.ts';

/** What a command found out. `text` is for people, `facts` for machines; problems are for both. */
export type Outcome = {
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Says an outcome and sets the exit code. */
export type Answer = (outcome: Outcome, json: boolean | undefined) => void;

/** Problems go to standard error, so that the answer can be piped; JSON is one object on standard output. */
export function print({ problems, text, facts }: Outcome, json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ ok: problems.length === 0, ...facts, problems }, null, 2));
    return;
  }
  if (problems.length > 0) {
    console.error(printable(problems.map(told).join('\n\n')));
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  }
  if (text) console.log(printable(text));
}

/** A problem for people. A name of anybody's in it can't begin a line that looks like ours. */
export function told({ code, message, hint, where }: Problem): string {
  const { file, path } = where;
  return describeProblem({
    code,
    message: oneLine(message),
    hint: oneLine(hint),
    where: {
      ...where,
      ...(file !== undefined && { file: oneLine(file) }),
      ...(path !== undefined && { path: oneLine(path) }),
    },
  });
}

/** The same shapes for a command that came to no answer. */
export function printFailure({ problems, text, stack }: Failure, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, problems, stack }, null, 2)}\n`);
  else if (text !== null) console.error(printable(text));
}
