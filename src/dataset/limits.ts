/**
 * What a file of a format of ours may hold at most. Each is checked before the work that it protects, and named in the
 * message of a file that crosses it. Far above what a map is made of: the largest tables of events have some 400,000 rows.
 */
export const DATASET_LIMITS = {
  /** Bytes, after decompression. */
  bytes: 1_000_000_000,
  /** Characters of the whole text: engines allow hardly more. */
  textLength: 500_000_000,
  /** Lists and objects within one another. The format itself needs eight; copying to and from a worker fails at 5,000. */
  depth: 100,
  /** Numbers, texts, lists and so on, all together. */
  values: 100_000_000,
  features: 1_000_000,
  /** Positions in members called `coordinates`, all together. */
  vertices: 10_000_000,
  /** Characters of one text, as they are written in the file. */
  stringLength: 1_000_000,
  /** Members of one object. */
  members: 1_000,
  /** Claims, figures and so on of one event: any list in it. */
  listLength: 10_000,
} as const;

export type LimitName = keyof typeof DATASET_LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;
