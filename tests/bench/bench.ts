/** One benchmark: what it measures, in words that stand above its table, and the table. */
export type Bench = { readonly measures: string; run(): string | Promise<string> };
