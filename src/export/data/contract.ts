import type { Box, Dataset } from '../../domain/dataset.ts';
import type { Imprint } from '../../domain/imprint.ts';
import type { Instant } from '../../domain/instant.ts';
import type { View } from '../../domain/view.ts';
import type { Citation } from '../citation/citation.ts';

/*
 * How the parts of an export meet. `extract` makes a table of what is asked for, with all that it leaves out and why;
 * writers make files of a table and of what every file says of itself. No writer knows the domain, no table a format.
 */

/** What is taken out. */
export const EXPORT_KINDS = [
  'events',
  'control_history',
  'control',
  'differences',
  'claims',
  'documents',
  'places',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** `gpkg` is the command line's: it takes SQLite, which no page loads. */
export const EXPORT_FORMATS = [
  'geojson',
  'geojson_full',
  'csv',
  'kml',
  'geoparquet',
  'lpf',
  'json',
  'zip',
  'gpkg',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type PageFormat = Exclude<ExportFormat, 'gpkg'>;

/**
 * `view`: what is on the screen: the filter, the window, both clocks, and where `extent` says so the box of the map.
 * `everything`: the whole dataset as known from all documents.
 */
export type Scope = { readonly of: 'view'; readonly extent: Box | null } | { readonly of: 'everything' };

/**
 * Of a column: `date_time` holds an `Instant`, `date` a full day as text, `list` texts that flat formats join by `; `.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date_time' | 'date' | 'list';
export type Column = {
  /** snake_case, as in the codebook. */
  readonly name: string;
  readonly type: ColumnType;
  /** One line of the codebook. */
  readonly meaning: string;
};
export type Cell = string | number | boolean | readonly string[] | null;

export type Row = {
  /** Unique in its table, and the same in every export of the same thing. */
  readonly id: string;
  readonly position: readonly [lon: number, lat: number] | null;
  /** When it was so, for formats that have a place for that; an end that is null is open. */
  readonly when: { readonly begin: Instant | null; readonly end: Instant | null };
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  /** The same with what a flat row can't hold (claims, figures), as plain JSON. */
  readonly full: () => Readonly<Record<string, unknown>>;
  /** Members of its feature beside type, geometry and properties, as they came with the file. */
  readonly beside?: () => Readonly<Record<string, unknown>>;
  /** What a balloon or a list calls it; dataset text. */
  readonly title: string;
  /** Colour of its mark, `#rrggbb`, for formats that draw; null: none of its own. */
  readonly colour: string | null;
};

export type Table = {
  readonly kind: ExportKind;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /**
   * What a collection of the full form has beside its features: of events the head of the format `changing-hands/1`, so
   * that the application reads the file. Throws a HintedError where no head can be made: nothing is known yet.
   */
  readonly head?: () => Readonly<Record<string, unknown>>;
};

/** Why something isn't in an export, the first that holds of these: time before the filter, as in the tally over the list. */
export const LEFT_OUT_REASONS = [
  'not_known_yet',
  'outside_window',
  'filtered',
  'outside_extent',
  'without_place',
  'not_reported',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
export type LeftOut = { readonly id: string; readonly reason: LeftOutReason };

/** `table.rows` and `leftOut` together are all that the dataset has of this kind, each once. */
export type Extract = {
  readonly table: Table;
  readonly leftOut: readonly LeftOut[];
  /**
   * Another kind of the same scope, for a file that holds several (the zip); null where the view has none, as differences
   * without a comparison. An extract made by hand may be alone.
   */
  readonly another?: (kind: ExportKind) => Extract | null;
};

export type Published = Dataset & Partial<Imprint>;

/** What every file says of itself. */
export type Provenance = {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the dataset's file, hex; null where it isn't known. */
  readonly hash: string | null;
  readonly licence: string;
  readonly publisher: string | null;
  readonly kind: ExportKind;
  readonly scope: Scope;
  /** The moment shown, the window's start and the cut. Null start: no window. */
  readonly t: Instant;
  readonly from: Instant | null;
  readonly known: Instant | 'all';
  /** What the view compares with; only of differences. */
  readonly compared: { readonly t: Instant; readonly known: Instant | 'all' } | null;
  /** The filter in words, a line each; empty: none. */
  readonly filter: readonly string[];
  /** The address that restores the view; null where there is none (a file that was dropped). */
  readonly link: string | null;
  /** A line for each document. */
  readonly citations: readonly string[];
  /** How the view itself is cited. */
  readonly citation: string;
  /** The same in its parts, for files of reference managers; one made by hand may be without. */
  readonly cited?: Citation;
  /** Counts: `rows` and how many were left out for which reason. */
  readonly rows: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Name and version of the program. */
  readonly madeBy: string;
  readonly timeZone: string;
  /** What a file of another kind of the same scope says of itself; one made by hand may be without. */
  readonly another?: (extract: Extract) => Provenance;
};

export type ExportFile = {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** For what takes long: told how far it is, and called off. */
export type Progress = {
  readonly signal: AbortSignal;
  /** @param share 0 to 1 */
  readonly report: (share: number) => void;
};

/** One or more files: CSV comes with a `.csvt` and its facts beside it. `base`: their name without ending. */
export type Write = (
  extract: Extract,
  provenance: Provenance,
  base: string,
  progress: Progress,
) => Promise<readonly ExportFile[]>;

export type Extracting = { readonly dataset: Published; readonly view: View; readonly scope: Scope };
