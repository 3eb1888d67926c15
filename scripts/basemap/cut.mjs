// From the hand-kept files, or what stands in for them, to the layers of a basemap.
import { courseLayer } from './courses.mjs';
import { governorateLayers } from './governorates.mjs';
import { lakeLayer } from './lakes.mjs';
import { landLayers } from './land.mjs';
import { placeLayer } from './places.mjs';
import { riverLayer } from './rivers.mjs';
import { roadLayer } from './roads.mjs';
import { townLayer } from './towns.mjs';

/** {layers, report: lines of text}. `detail` of land and borders: 10m, 50m or 110m, as Natural Earth counts. */
export function cutLayers(seeds, detail = '10m') {
  const lake = lakeLayer(seeds);
  const governorates = governorateLayers(seeds);
  const { layer: river, report } = seeds.rivers
    ? riverLayer(seeds, lake, governorates.admin1)
    : { layer: courseLayer(seeds), report: [] };
  const place = seeds.places ? placeLayer(seeds) : townLayer(seeds);
  const layers = {
    ...landLayers(seeds, detail),
    ...governorates,
    lake,
    river,
    road: roadLayer(seeds, place),
    place,
  };
  return { layers, report };
}
