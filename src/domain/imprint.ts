/** Who answers for a dataset, and who turned the documents into claims: optional in the format. */
export type Imprint = {
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly codedBy: string | null;
};
