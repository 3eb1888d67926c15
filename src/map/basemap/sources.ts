import type { BasemapLayer } from '../../picture/basemap/decode.ts';

/** The name of the source that holds a layer of the basemap. */
export const sourceOf = (layer: BasemapLayer) => `basemap-${layer}`;
