/** Who answers for a dataset, and who turned the documents into claims: optional in the format. */
export type Imprint = {
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly codedBy: string | null;
  /** How its publisher wants it cited; null: in no particular way. */
  readonly citeAs: string | null;
  /** False: its source lets nobody hand its rows on; they are shown, and nothing here exports them. */
  readonly mayPassOn: boolean;
};
