export type Mistake = { readonly message: string; readonly hint: string };

/**
 * The command can't be carried out as it was given: a wrong folder, a file that can't be read. Exit code 2. What is told of it
 * may hold names of anybody's: it is made harmless where it is printed.
 */
export class UsageError extends Error {
  readonly hint: string;
  /** One by one, where there are several. */
  readonly mistakes: readonly Mistake[];

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
    this.hint = hint;
    this.mistakes = [{ message, hint }];
  }

  /** Several mistakes as one error. */
  static of(mistakes: readonly Mistake[]): UsageError {
    const [messages, hints] = [mistakes.map(({ message }) => message), mistakes.map(({ hint }) => hint)];
    const error = new UsageError(messages.join(' '), [...new Set(hints)].join(' '));
    return Object.assign(error, { mistakes });
  }
}

type Checks = readonly (() => unknown)[];
type Answers<Of extends Checks> = { -readonly [At in keyof Of]: Awaited<ReturnType<Of[At]>> };

/**
 * Does every check of a command and gives their answers. Mistakes of all of them are told at once; problems of the data
 * come after: they are another matter, and another exit code.
 *
 * @throws UsageError with each mistake, else the first other error
 */
export async function allAtOnce<const Of extends Checks>(...checks: Of): Promise<Answers<Of>> {
  const settled = await Promise.allSettled(checks.map(async (check) => await check()));
  const reasons = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const mistakes = reasons.flatMap((reason) => (reason instanceof UsageError ? reason.mistakes : []));
  // The same file may be missed by two checks.
  const told = [...new Map(mistakes.map((mistake) => [mistake.message, mistake])).values()];
  if (told.length === 1) throw reasons.find((reason) => reason instanceof UsageError);
  if (told.length > 1) throw UsageError.of(told);
  if (reasons.length > 0) throw reasons[0];
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : undefined)) as Answers<Of>;
}
