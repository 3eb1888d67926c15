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

  contestedNote: 'Contested: fighting for the place is reported.',
  disputedNote: (denied: string | null, deniers: string | null) => {
    const what =
      denied === null ? 'Disputed: claims contradict each other' : `Disputed: control by ${denied} is denied`;
    return deniers === null ? `${what}.` : `${what}; the other side names ${deniers}.`;
  },
  nextNote: (party: string, by: string) =>
    `Held by ${party} ${by}, a later report says; since when, it doesn’t say.`,
  timeDisputedNote:
    'The claims give no common time for the change; the whole span of what they say is shown.',
  notReportedNote: 'No known claim says who held it at this moment.',
};
