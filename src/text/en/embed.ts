/** Words that the embed page opens with: with those of time, state and picture all that it brings along. */
export const embed = {
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
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',

  list: 'Places at this moment',
  choose: 'Press a mark, or a place in the list.',

  noData: 'The data of this map could not be fetched.',
  noRelease: (hash: string) =>
    `Version ${hash} of the data is not kept here unchanged, or could not be fetched.`,
  noOutside: 'The data that this link names could not be shown.',
  noMore: 'A file of this map could not be fetched: lists and details are missing.',
  retry: 'Try again',

  frozen: (version: string, day: string | null) =>
    `fixed version ${version}${day === null ? '' : ` of ${day}`}`,
  data: (version: string, day: string | null) =>
    `data ${version}${day === null ? '' : `, last corrected ${day}`}`,
  documentTitle: (title: string) => `${title} · Changing Hands`,
};
