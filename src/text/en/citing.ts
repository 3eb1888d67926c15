/** Words of citations. Reference managers set the names of their fields themselves. */
export const citing = {
  version: (version: string) => `version ${version}`,
  kind: 'data set',
  hash: (hash: string) => `SHA-256 ${hash}`,
  shown: (moment: string) => `state shown: ${moment}`,
  compared: (moment: string, cut: string) => `compared with ${moment}, ${cut}`,
  everything: 'the whole data set',
  knownAll: 'as known from all documents',
  knownAt: (moment: string) => `as known at ${moment}`,
  filter: (lines: readonly string[]) => `filter: ${lines.join('; ')}`,
  extent: (box: string) => `extent: ${box}`,
  accessed: (day: string) => `accessed ${day}`,
  /** In how a publisher wants to be cited: it has a place for the day of access. */
  tellsOfAccess: /\b(?:accessed|retrieved)\b/i,
  undated: 'n.d.',
  document: {
    unnamed: 'author not named',
    undated: 'undated',
    derived: (basis: string) => `date derived: ${basis}`,
  },
};
