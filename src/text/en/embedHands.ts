/** Words of the embed page that come once its first picture stands. */
export const embedHands = {
  moving: 'Getting the map …',
  fit: 'Show all marks',
  /** When somebody drags or scrolls over a map that stands still. */
  hint: 'Press “Move the map” to pan and zoom',
  refused: 'A map that can be moved is not available here. The picture shows the same marks.',
  notNow: 'The map that can be moved could not be fetched. Press “Move the map” to try again.',
  loading: 'Loading what was known then',
  /** A cut, a filter or a window is asked for, and what it takes to show it can’t be had. */
  noFacts: 'A file of this map could not be fetched. Without it, what this link asks for can’t be shown.',
  /** Of a map that is whole without it. */
  lists: 'A file of this map could not be fetched: lists and details are missing.',
  retry: 'Try again',
  ignored: (parts: readonly string[], more = 0) =>
    `Parts of this link were not understood and are left out: ${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  moments: 'A moment is written with its time, in UTC: t=2014-06-12T18:00Z',
  noMark: 'nothing is reported of it at this moment',
  onlyFull: 'Comparisons and illustrations are shown on the full map.',
};
