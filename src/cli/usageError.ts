/** The command can't be carried out as it was given: a wrong folder, a file that can't be read. Exit code 2. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
    this.hint = hint;
  }
}
