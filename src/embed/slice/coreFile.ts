import type { Box, Dataset } from '../../domain/dataset.ts';
import type { Columns } from './columns.ts';

/**
 * The first slice as it is sent. Instants stand once in `times`, in `unit` ms, each but the first as the distance from
 * the one before; elsewhere they are numbers into it, counted from 1, as are parties into `parties`. 0 is null.
 */
export type CoreFile = {
  readonly hash: string;
  readonly changed: number | null;
  readonly head: readonly [title: string, version: string, licence: string, language: string, zone: string];
  readonly ageing: Dataset['ageing'];
  readonly basemap: Dataset['basemap'];
  readonly home: Box;
  readonly unit: number;
  readonly times: readonly number[];
  readonly coverage: readonly (readonly [from: number, to: number])[];
  readonly stops: readonly number[];
  readonly parties: Columns;
  readonly holders: readonly number[];
  readonly places: Columns;
  /** Who holds a place over time: ascending stretches, each until the next. See `encodeCore`. */
  readonly states: Columns;
  /** What else happened there: a glyph and when. `place`, `glyph`, `from`, `by`. */
  readonly quiet: Columns;
};

/** Bases in the file's numbers. */
export const BASES = ['held', 'changing', 'not_reported'] as const;
