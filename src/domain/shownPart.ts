import type { Dataset } from './dataset.ts';
import type { Day } from './zone.ts';

/** Days of a dataset's zone, both inclusive. */
export type DayRange = { readonly from: Day; readonly to: Day };

/** Of a file with more events than can be shown: those that may have happened on some of its days. */
export type Part = DayRange & {
  readonly shown: number;
  /** Of the whole file, the undated among them. */
  readonly all: number;
  /** Events without a date are in no part. */
  readonly undated: number;
};

/** What of its file a dataset is; null: all of it. */
export function partOf(dataset: Dataset & { readonly part?: Part }): Part | null {
  return dataset.part ?? null;
}
