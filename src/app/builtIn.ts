/** The site's own dataset. Relative to the page: the built site works under any path. */
export const BUILT_IN_DATASET = 'data/events.geojson';
