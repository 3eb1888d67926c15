/** Who answers for a dataset: optional in the format. */
export type Imprint = { readonly publisher: string | null; readonly contact: string | null };
