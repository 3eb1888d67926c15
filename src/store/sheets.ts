/** Id of the sheet in which one chooses as known at when: the dock holds it, title, banner and dock open it. */
export const KNOWN_SHEET = 'known-sheet';
