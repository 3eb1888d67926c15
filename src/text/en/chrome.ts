export const chrome = {
  /** Names of the title bar's buttons. */
  toolbar: 'Page',
  share: 'Share and embed',
  exportData: 'Export data',
  openData: 'Open data',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  theme: 'Light or dark',
  colours: 'Colours',
  help: 'Keyboard help',
  more: 'More',
  close: 'Close',

  /** What a press of the sheet's grip does, at each height. */
  sheetPress: {
    peek: 'Make the panel taller: half the map',
    half: 'Make the panel taller: over the whole map',
    full: 'Make the panel shorter: its tabs alone',
  },
  partFailed:
    'This part of the page could not be fetched: the connection is down, or the site has been renewed since the page was opened.',
  reload: 'Reload the page',
  /** In place of the whole page, when nothing else is left. */
  broken: {
    title: 'The page has stopped',
    hint: 'This is a mistake of the page, not yours. Reload it; if it comes again, please report it.',
  },

  empty: {
    title: 'No events yet',
    text: 'This dataset holds no events, so there is nothing to show on the map or in the lists.',
  },
  offline: {
    title: 'You are offline',
    message: 'This device has no connection, and the dataset has not been loaded yet.',
    hint: 'The page tries again by itself as soon as there is a connection.',
  },
};
