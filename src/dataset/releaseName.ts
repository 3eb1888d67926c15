/** The end of the address of a published release: a file named by its content, that never changes. */
export const RELEASE = /(?:^|\/)releases\/([0-9a-f]{12})\.geojson$/;
