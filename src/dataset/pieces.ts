/**
 * The text of a dataset in pieces: a large one doesn't fit into one string, and needn't lie in memory twice.
 */
export type DatasetPieces = {
  /** From the start to the opening bracket of the features. */
  readonly head: string;
  /** The text of each feature; may be made only when it is asked for. */
  readonly features: Iterable<string> & { readonly length: number };
  /** Where they are at hand: the features as values, as `JSON.parse` makes them of their texts. */
  readonly records?: (() => Iterable<unknown>) | undefined;
};

const END = '\n]\n}\n';
/** Features to one part of a file. */
const PART = 1000;

/** The file in parts that follow one another, for writing it without making it one text. */
export function* fileParts({ head, features }: DatasetPieces): Generator<string> {
  yield head;
  let part: string[] = [];
  let before = '\n';
  for (const text of features) {
    part.push(text);
    if (part.length < PART) continue;
    yield before + part.join(',\n');
    part = [];
    before = ',\n';
  }
  if (part.length > 0) yield before + part.join(',\n');
  yield END;
}

/** The whole file as one text. Throws a RangeError where it is longer than a text can be, about 500 million characters. */
export function wholeFile(pieces: DatasetPieces): string {
  return [...fileParts(pieces)].join('');
}

/** The same file without its features. */
export function headAlone({ head }: DatasetPieces): string {
  return `${head}${END}`;
}
