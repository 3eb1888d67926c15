/** Words of the embed page: only these, and those of time, state and picture, come with it. */
export const embed = {
  /** Of the title: it opens the same view on the full page. */
  openTitle: (title: string) => `${title}: open the full map in a new tab`,
  open: 'Open the full map',
  cut: (moment: string) => `As known at ${moment}: claims reported later are left out.`,

  slider: 'Moment shown',
  transport: 'Timeline',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous change on the map',
  next: 'Next change on the map',

  map: 'Map',
  move: 'Move the map',
  moving: 'Getting the map …',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all marks',
  /** When somebody drags or scrolls over a map that stands still. */
  hint: 'Press “Move the map” to pan and zoom',
  refused: 'The map that can be moved is not available here. The picture shows the same marks.',

  list: 'Places at this moment',
  choose: 'Press a mark, or a place in the list.',
  noMark: 'nothing is reported of it at this moment',

  loading: 'Loading the map',
  /** A cut, a filter or a window is asked for, and what it takes to show it can’t be had. */
  noFacts: 'A file of this map could not be fetched. Without it, what this link asks for can’t be shown.',
  noGround: 'Coasts, borders and towns could not be fetched: the marks stand on empty ground.',
  noData: 'The data of this map could not be fetched.',
  noRelease: (hash: string) => `The version of the data that is asked for (${hash}) is not kept here.`,
  noOutside: 'The data that this link names could not be shown.',
  retry: 'Try again',
  ignored: (parts: readonly string[]) =>
    `Parts of this link were not understood and are left out: ${parts.join(', ')}`,
  onlyFull: 'Comparisons and illustrations are shown on the full map.',

  dataOf: (day: string) => `Data of ${day}`,
  frozen: (version: string, hash: string) => `Fixed version ${version} (${hash})`,
  data: (version: string) => `data ${version}`,
  documentTitle: (title: string) => `${title} · Changing Hands`,
};
