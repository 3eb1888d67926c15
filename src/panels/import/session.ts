import type { DayRange } from '../../domain/shownPart.ts';
import type { Mapping } from '../../import/contract.ts';
import type { Importing, Outcome, Questions } from '../../import/worker/messages.ts';

export type Answered = { readonly questions: Questions; readonly mapping: Mapping };

/** What was asked about a file, and what is to be answered. */
export type Asking = Answered & { readonly at: 'questions'; readonly file: File };

/** What came of a file. */
export type Reported = {
  readonly at: 'report';
  readonly file: File;
  readonly outcome: Outcome;
  /** Null where no columns were asked about. */
  readonly answered: Answered | null;
  /** The days that are shown of it; null: all, or nothing yet. */
  readonly range: DayRange | null;
};

/** A file that was read, with the worker that holds it. It can be gone on with without being read anew. */
export type Session = {
  readonly importing: Importing;
  readonly stage: Asking | Reported;
};
