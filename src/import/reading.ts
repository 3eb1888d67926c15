import type { ControlEffect, TimeExtent } from '../domain/claim.ts';
import type { Modality } from '../domain/event.ts';
import type { PlaceKind } from '../domain/place.ts';
import type { Problem } from '../domain/problem.ts';
import type { OpenSpan } from '../domain/span.ts';
import type { SourceRow } from './contract.ts';
import type { ReadPlace, RowReading } from './profiles/profile.ts';

/** A place as a row has it; `id` and `kind` only where the row names them. */
export type ReadingPlace = ReadPlace & { readonly id?: string; readonly kind?: PlaceKind };

/**
 * What a row says, before it has ids, a claim and a hash. Rows of a known profile say less than others can: what they
 * leave out is optional here.
 */
export type Reading = Omit<RowReading, 'time' | 'timeBasis' | 'controlEffect' | 'place'> & {
  readonly time: OpenSpan;
  readonly timeBasis: string | null;
  readonly controlEffect: ControlEffect | null;
  readonly place: ReadingPlace | null;
  /** Null only where `time` is unknown; without it: once, somewhere within. */
  readonly timeExtent?: TimeExtent | null;
  readonly modality?: Modality;
  readonly hedge?: string | null;
};

export type Reader = (row: SourceRow) => Reading | Problem;

/** Whether a row could not be read. */
export function isProblem(reading: Reading | Problem): reading is Problem {
  return 'code' in reading;
}
