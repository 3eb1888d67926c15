/** Two maps of two moments: what stands above each, what they are called, and the line between them. */
export const twoMaps = {
  /** In short, where there is no room for `page.knownAll` and `page.knownAt`. */
  allKnown: 'all documents',
  knownAt: (moment: string) => `known at ${moment}`,
  /** What a map is called: its moment, and what was known. */
  map: (moment: string, known: string) => `Map of ${moment}, ${known}`,
  marks: (moment: string, known: string) => `Marks on the map of ${moment}, ${known}, by name`,
  divider: 'Divider between the two maps',
  /** How much of its width each map has; percent. */
  dividerAt: (first: string, share: number, second: string) =>
    `${first} on ${share}% of the map, ${second} on ${100 - share}%`,
  /** Two cuts of one moment. */
  withCut: (moment: string, known: string) => `${moment}, ${known}`,
};
