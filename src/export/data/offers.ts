import type { ExportFormat, ExportKind } from './contract.ts';

/** Linked Places describes places in time; a claim or a document isn't one, and two moments have no `when` together. */
const LINKED_PLACES: ReadonlySet<ExportKind> = new Set(['places', 'control_history', 'events']);

/** A document stands nowhere: as a map file it would be empty. As a table, or with geometry null, it is of use. */
const NOWHERE: ReadonlySet<ExportKind> = new Set(['documents']);

/** Which kind can be had in which format: the one table, for the dialog, the command line and the zip. */
export function offers(kind: ExportKind, format: ExportFormat): boolean {
  if (format === 'lpf') return LINKED_PLACES.has(kind);
  if (format === 'kml') return hasPoints(kind);
  return true;
}

/** Whether rows of this kind can have a point at all. */
export function hasPoints(kind: ExportKind): boolean {
  return !NOWHERE.has(kind);
}
