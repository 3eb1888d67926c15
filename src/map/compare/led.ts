import type { Camera } from '../../domain/view.ts';
import { projectionOf } from '../../picture/projection.ts';
import type { Size } from '../room.ts';

/** How a picture drawn for one camera has to lie to show what another sees: moved by px, then stretched about its middle. */
export type Lay = { readonly x: number; readonly y: number; readonly scale: number };

/** Null where it may lie as it is: nobody sees a twentieth of a px. */
export function layOf(drawn: Camera, wanted: Camera, size: Size): Lay | null {
  const [x, y] = projectionOf(wanted, size).project([drawn.lon, drawn.lat]);
  const lay = { x: x - size.width / 2, y: y - size.height / 2, scale: 2 ** (wanted.zoom - drawn.zoom) };
  const isThere = Math.hypot(lay.x, lay.y) < 0.05 && Math.abs(lay.scale - 1) < 0.0001;
  return isThere ? null : lay;
}

/** What a picture looks at while it is dragged by px; beyond the edge of the basemap too, as the picture is then. */
export function draggedCamera(camera: Camera, right: number, down: number, size: Size): Camera {
  const { invert } = projectionOf(camera, size);
  const [lon, lat] = invert([size.width / 2 - right, size.height / 2 - down]);
  return { zoom: camera.zoom, lat, lon };
}
