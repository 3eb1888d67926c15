import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { Camera } from '../domain/view.ts';
import { fitCamera, withinBox } from '../picture/projection.ts';
import type { Size } from './sizes.ts';

/**
 * The camera under which a map of one size shows all that one of another size showed: the same centre, nearer or farther.
 * Null: the whole map, at any size.
 */
export function sectionFor(camera: Camera | null, from: Size | null, to: Size): Camera | null {
  if (camera === null || from === null) return camera;
  const grown = Math.min(to.width / from.width, to.height / from.height);
  return { ...camera, zoom: camera.zoom + Math.log2(grown) };
}

/** Where a map of some size stands: under the section asked for, kept within the basemap. */
export function standAt(dataset: Dataset, section: Camera | null, size: Size): Camera {
  return withinBox(section ?? fitCamera(boxOfInterest(dataset), size), dataset.basemap.box, size);
}
