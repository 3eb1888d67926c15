import type { Dataset } from '../../domain/dataset.ts';
import type { Event } from '../../domain/event.ts';
import type { Imprint } from '../../domain/imprint.ts';
import type { EventDays } from '../../domain/part.ts';
import type { DayRange, Part } from '../../domain/shownPart.ts';
import type { Place } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { VersionDifferences } from '../../domain/versions.ts';
import type { Guess, ImportFormat, ImportProgress, ImportReport, Mapping, SourceCell } from '../contract.ts';

/*
 * What page and worker say to each other while a file is imported. Everything that takes long happens in the worker, which
 * keeps what it made until it is ended; the page gets what it shows, and the dataset only when somebody wants to see it.
 */

/** `part`: what of its file it is, where that is too large to be shown whole. */
export type Published = Dataset & Imprint & { readonly part?: Part };

/** One of two versions to compare: as it is shown, as the text of a file, or as a file. */
export type Version =
  | { readonly dataset: Dataset }
  | { readonly text: string; readonly name: string }
  | { readonly file: File };

export type Request =
  | { readonly ask: 'read'; readonly file: File }
  | { readonly ask: 'import'; readonly mapping: Mapping }
  | { readonly ask: 'take'; readonly range: DayRange | null }
  | { readonly ask: 'report'; readonly as: ReportForm }
  | { readonly ask: 'compare'; readonly before: Version; readonly after: Version };

/** What differs, and whether it may be handed on: it may not where the source of either version forbids that of its rows. */
export type Compared = { readonly differences: VersionDifferences; readonly mayPassOn: boolean };

export const REPORT_FORMS = ['text', 'csv'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A table whose columns somebody has to look at. */
export type Questions = {
  readonly kind: 'questions';
  readonly format: ImportFormat;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The first rows, in the order of the columns. */
  readonly preview: readonly (readonly SourceCell[])[];
  /** Rows have a point of their own: no column has to say where. */
  readonly hasGeometry: boolean;
  readonly guess: Guess;
};

/** Told in full in the file of the report; on the screen it would be a wall. */
export const SKIPPED_SHOWN = 200;

/** What came of it. */
export type Outcome = {
  readonly kind: 'outcome';
  /** `skipped`, `remarks` and `limits` hold the first of theirs. Null where the file couldn't be read at all. */
  readonly report: ImportReport | null;
  readonly skippedCount: number;
  /** What can be shown; null: nothing can, for `problems`. */
  readonly made: {
    readonly title: string;
    readonly events: number;
    readonly mayPassOn: boolean;
    readonly timeZone: string;
    readonly days: EventDays;
  } | null;
  readonly problems: readonly Problem[];
};

export type ProgressSaid = {
  readonly step: Parameters<ImportProgress['report']>[0] | 'handing_over' | 'comparing';
  /** 0 to 1 of the step. */
  readonly share: number;
  readonly rows: number;
};

/** The dataset without what there may be many of, which follows in parts: each is taken over in a few milliseconds. */
export type Head = Omit<Published, 'events' | 'places'>;

export type Answer =
  | ({ readonly say: 'progress' } & ProgressSaid)
  | { readonly say: 'questions'; readonly questions: Questions }
  | { readonly say: 'outcome'; readonly outcome: Outcome }
  | { readonly say: 'head'; readonly head: Head }
  | { readonly say: 'part'; readonly places?: readonly Place[]; readonly events?: readonly Event[] }
  | { readonly say: 'taken' }
  | { readonly say: 'report'; readonly file: Blob }
  | { readonly say: 'compared'; readonly compared: Compared }
  | { readonly say: 'failed'; readonly problems: readonly Problem[] };

/**
 * An import in a worker of its own, as the page sees it. One thing at a time; `stop` ends it whatever it does, and what
 * was waited for never comes. Each fails with a `HintedError`.
 */
export type Importing = {
  readonly read: (file: File, tell: Tell) => Promise<Questions | Outcome>;
  readonly importAs: (mapping: Mapping, tell: Tell) => Promise<Outcome>;
  /** As often as wanted; `range`: only the events that may have happened on these days. */
  readonly take: (range: DayRange | null, tell: Tell) => Promise<Published>;
  readonly report: (form: ReportForm) => Promise<Blob>;
  readonly compare: (before: Version, after: Version, tell: Tell) => Promise<Compared>;
  readonly stop: () => void;
};
export type Tell = (said: ProgressSaid) => void;
