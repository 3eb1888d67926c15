/** Sentences about who holds a place. Parties come as named in the dataset. */
export const state = {
  held: (party: string) => `Held by ${party}`,
  changing: (from: string | null, to: string | null) => {
    if (to === null) return from === null ? 'Changing hands' : `Changing hands from ${from}`;
    return from === null ? `Changing to ${to}` : `Changing from ${from} to ${to}`;
  },
  notReported: 'Not reported',
  contested: 'contested',
  disputed: 'disputed',
  next: (party: string, by: string) => `held by ${party} ${by}`,
  join: (base: string, flags: readonly string[], next: string | null) =>
    [[base, ...flags].join(', '), next].filter((part) => part !== null).join('; '),

  /** Of a place in one line: its state, then when that was last reported. */
  lastReportedToo: (state: string, reported: string) => `${state}; ${reported}`,
};
