/** Words of the dialog that hands the map on: link, embed code, picture, clip. */
export const embedding = {};
