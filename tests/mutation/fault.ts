/** A fault put into a copy of the code on purpose: a test that matters has to fail. */
export type Fault = {
  /** What a reader would be told wrongly, in a few words. */
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Tests that should notice: parts of paths. Of the built page where a spec is named. */
  readonly tests: readonly string[];
};

/** Whether it takes a build and a browser to notice. */
export function needsPage({ tests }: Fault): boolean {
  return tests.some((path) => path.endsWith('.spec.ts'));
}

/** The source with the fault in it; null when the code is no longer as the fault has it. */
export function faulty(source: string, { from, to }: Fault): string | null {
  const [before, after, ...more] = source.split(from);
  return before === undefined || after === undefined || more.length > 0 ? null : before + to + after;
}
