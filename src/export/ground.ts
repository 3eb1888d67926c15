import { loadJson } from '../dataset/load.ts';
import { type BasemapData, decodeBasemap } from '../picture/basemap/decode.ts';

let ground: Promise<BasemapData> | null = null;

/** The basemap of pictures: the page's own file, which the browser has at hand. A failure is not kept. */
export function loadGround(): Promise<BasemapData> {
  ground ??= loadJson('basemap/basemap.topo.json')
    .then(decodeBasemap)
    .catch((error: unknown) => {
      ground = null;
      throw error;
    });
  return ground;
}
