/** Where a problem lies: a file with line and column, or a feature and the path of a member in it. */
export type Where = {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly feature?: string | undefined;
  readonly path?: string | undefined;
};

/** What is wrong, where, and how to mend it: never one without the other. */
export type Problem = {
  /** Stable, kebab-case, for tests and tools. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly where: Where;
};

/** An error that carries every problem found and its cure; a plain Error is our own bug. */
export class HintedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'HintedError';
    this.problems = problems;
  }
}

/** `file:line:column` or the feature, as far as known. */
export function describeWhere({ file, line, column, feature, path }: Where): string {
  const spot = [file, line, column].filter((part) => part !== undefined).join(':');
  const member = [feature && `event ${feature}`, path && `at ${path}`].filter(Boolean).join(' ');
  return [spot, member].filter(Boolean).join(', ');
}

/** One problem in one paragraph: place, cause, cure. */
export function describeProblem(problem: Problem): string {
  const where = describeWhere(problem.where);
  return `${where ? `${where}: ` : ''}${problem.message} [${problem.code}]\n  To mend it: ${problem.hint}`;
}
