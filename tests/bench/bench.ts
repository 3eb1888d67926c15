/** One benchmark: what it measures, in words that stand above its table, and the table. */
export type Bench = {
  readonly measures: string;
  /** Its tables are Markdown; without it they are plain text. */
  readonly isMarkdown?: boolean;
  run(): string | Promise<string>;
};
