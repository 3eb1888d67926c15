/** What the codebook says of one property. */
export type Meaning = {
  /** Kind of value, and which values it may have. */
  readonly domain: string;
  readonly meaning: string;
  /** What it means when the value is null, empty or not there. */
  readonly absence: string;
  /** A value as it stands in the file; invented. */
  readonly example: unknown;
};

/** The members of a schema, without the ones that anybody may add. */
export type MeaningsOf<Schema extends { readonly shape: object }> = Readonly<
  Record<keyof Schema['shape'] & string, Meaning>
>;

/** For properties that are never null. */
export const NEVER = 'never absent';
