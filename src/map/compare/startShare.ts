import type { Camera } from '../../domain/view.ts';
import { projectionOf } from '../../picture/projection.ts';
import type { Size } from '../room.ts';

type Position = readonly [lon: number, lat: number];

/** Each map keeps at least this much of the width at first, percent. */
const LEAST = 25;

/**
 * Where the line between two maps stands at first, in percent of their width from the left: amid the marks that are in
 * sight, so that there is something to compare on both sides of it.
 */
export function startShare(marks: readonly Position[], camera: Camera, size: Size): number {
  const { project } = projectionOf(camera, size);
  const across = marks
    .map(project)
    .filter(([x, y]) => x >= 0 && x <= size.width && y >= 0 && y <= size.height)
    .map(([x]) => (x / size.width) * 100)
    .sort((a, b) => a - b);
  const middle = across[Math.floor(across.length / 2)] ?? 50;
  return Math.round(Math.min(100 - LEAST, Math.max(LEAST, middle)));
}
