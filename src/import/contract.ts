import type { DatasetPieces } from '../dataset/pieces.ts';
import type { Instant } from '../domain/instant.ts';
import type { Problem } from '../domain/problem.ts';
import type { ExportHead } from './exportHead.ts';

/*
 * How a foreign file becomes a dataset. Readers turn bytes into a table of cells, whatever the format; a mapping says
 * which column is what; `importTable` makes a collection of the format `changing-hands/1` and a report that accounts for
 * every row. The collection then goes through the same strict decoder as every other file.
 */

export const IMPORT_FORMATS = ['csv', 'tsv', 'geojson', 'kml', 'geoparquet'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Layouts whose columns are known by name. */
export const PROFILES = ['acled', 'ucdp'] as const;
export type Profile = (typeof PROFILES)[number];

export type SourceCell = string | number | boolean | null;

/** One row, feature or placemark, as it stood in the file. */
export type SourceRow = {
  /** Counted from 1: the first line of a text row in its file, else the rank of the feature. */
  readonly line: number;
  /** Last line of the same row: a quoted cell may hold line breaks. */
  readonly lastLine: number;
  /** In the order of the table's columns. */
  readonly cells: readonly SourceCell[];
  /** Of formats that have geometry: its point; `other`: a geometry that is no point; null: none. */
  readonly geometry: readonly [lon: number, lat: number] | 'other' | null;
  /** SHA-256, hex, of the row's lines as they stood there, or of the feature's canonical JSON. */
  readonly sha256: string;
};

export type SourceFile = {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Lines, or features. */
  readonly lineCount: number;
};

export type SourceTable = {
  readonly format: ImportFormat;
  readonly file: SourceFile;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Rows that can't even be read; they are among those skipped. */
  readonly unreadable: readonly Skipped[];
  /** What was read otherwise than it stood there, such as names of columns that stood twice; it cost no row. */
  readonly remarks?: readonly Problem[];
  /** Of an export of ours that says it: whose rows they are, and on what terms. */
  readonly said?: ExportHead;
};

/** What a reader makes of bytes: a table, or a dataset of our own format, which needs no mapping. */
export type Source =
  | { readonly kind: 'table'; readonly table: SourceTable }
  | { readonly kind: 'own'; readonly text: string; readonly file: SourceFile };

/** In which order day and month stand in dates like 03/04/2014; `iso`: no such date is there. Asked, never guessed. */
export const DATE_ORDERS = ['iso', 'day_first', 'month_first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Which column is what, by its name; null: none is. */
export type Mapping = {
  readonly profile: Profile | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly begin: string | null;
  readonly end: string | null;
  /** How exact the time is: ACLED's 1–3 or UCDP's 1–5, by the profile. */
  readonly timePrecision: string | null;
  readonly lon: string | null;
  readonly lat: string | null;
  readonly place: string | null;
  readonly admin1: string | null;
  readonly wherePrecision: string | null;
  readonly type: string | null;
  readonly subType: string | null;
  readonly actors: readonly string[];
  /** The party that the place passes to, or whose hold is stated; with it a row is about control. */
  readonly partyTo: string | null;
  readonly partyFrom: string | null;
  /** Who reports it. */
  readonly source: string | null;
  readonly reported: string | null;
  readonly id: string | null;
  readonly dateOrder: DateOrder | null;
  /** IANA zone of dates without one. */
  readonly timeZone: string;
  /** The table is a flat export of ours: what the mapping has no word for is taken by the names of its columns. */
  readonly own?: boolean;
};

/** What has to be answered before anything is imported. */
export type Question = 'date_order' | 'begin' | 'position';

export type Guess = {
  readonly mapping: Mapping;
  readonly open: readonly Question[];
  /** Some of its values for each column, for a preview. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** What the guesses rest on, where that is worth saying: which order of day and month the values prove, say. */
  readonly remarks?: readonly Problem[];
};

/** A row that is in no way in the dataset, and why. */
export type Skipped = { readonly line: number; readonly problem: Problem };

/** `rows` = plotted + listed + skipped. Listed: in the dataset without a point. */
export type ImportReport = {
  readonly file: SourceFile;
  readonly format: ImportFormat | 'own';
  readonly profile: Profile | null;
  readonly rows: number;
  readonly plotted: number;
  readonly listed: number;
  readonly skipped: readonly Skipped[];
  /** What was taken otherwise than it stood there, or is worth a look; it cost no row. */
  readonly remarks: readonly Problem[];
  readonly limits: readonly Problem[];
  readonly period: { readonly earliest: Instant | null; readonly latest: Instant | null };
};

/**
 * `pieces`: a file of the format `changing-hands/1` in pieces, for `readPieces` and `fileParts` of src/dataset: a large one
 * doesn't fit into one text. `text`: the same as one text, made when it is asked for; a RangeError when it doesn't fit.
 * Null: nothing could be taken over; the report says why.
 */
export type Imported = {
  readonly text: string | null;
  readonly pieces?: DatasetPieces | null;
  readonly report: ImportReport;
};

/** What `importFile` comes to: questions that are to be answered first, or the import. */
export type ImportOutcome =
  | { readonly kind: 'questions'; readonly guess: Guess }
  | ({ readonly kind: 'imported' } & Imported);

/** @param share 0 to 1 of the step at hand */
export type ImportProgress = {
  readonly signal: AbortSignal;
  readonly report: (step: 'reading' | 'mapping' | 'checking', share: number, rows: number) => void;
};

/** Limits of what is read, each named in the message when it is crossed. */
export const LIMITS = {
  /** Bytes, after decompression. */
  bytes: 1_000_000_000,
  rows: 1_000_000,
  columns: 500,
  cellLength: 100_000,
  /** Characters of a row of text: a longer one is a quote that nothing closes. */
  rowLength: 1_000_000,
  /** Characters of what has to be read as one text (GeoJSON): engines allow hardly more. */
  textLength: 500_000_000,
  /** Lists and objects within one another, in JSON; what lies in a cell stays text, however deep. */
  depth: 10_000,
  /** Numbers, texts, lists and so on, all together, in JSON. */
  values: 100_000_000,
  /** Positions of all geometries of a GeoJSON, shown or not. */
  vertices: 10_000_000,
  /** How many times as long what is in a compressed file may be: text shrinks to a tenth, a bomb to a thousandth. */
  inflation: 200,
  /** Characters of the resulting dataset, all pieces together: what a browser has memory for. */
  datasetLength: 1_500_000_000,
} as const;
