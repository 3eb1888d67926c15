import type { EventType, Figure } from '../../domain/event.ts';
import type { Problem } from '../../domain/problem.ts';
import type { OpenSpan, Span } from '../../domain/span.ts';
import type { Mapping, Profile, SourceRow, SourceTable } from '../contract.ts';

/*
 * How a file whose columns are known by name is read. Where `mapping.profile` is set, `importTable` asks `profileReader` for
 * a reader of rows, and each row becomes a `RowReading` or a `Problem` (the row is skipped, the others go on). What a
 * reading says of time, place, type, parties and numbers is what the source's own codebook means by its codes; the ids,
 * the claim and its hash are `importTable`'s. `factsOf` gives what the file as a whole says of itself.
 */

/** A number of a row; the claim that holds it is `importTable`'s to name. */
export type ReadFigure = Omit<Figure, 'claimId'>;

export type ReadPlace = {
  readonly name: string;
  readonly admin1: string | null;
  /** Country by name, as the row prints it: no code. */
  readonly country: string | null;
  readonly lon: number;
  readonly lat: number;
  /** UCDP's scale, 1 to 7. */
  readonly wherePrec: number;
};

export type RowReading = {
  /** The row's name in its source; null where it has none. */
  readonly id: string | null;
  readonly eventType: EventType;
  readonly title: string;
  readonly summary: string;
  /** Both ends known, half-open, in days of the mapping's zone; it happened once, somewhere within. */
  readonly time: Span;
  /** By which rule the code of precision became that span. */
  readonly timeBasis: string;
  readonly reported: OpenSpan;
  /** Null: the row names no point; the event is listed. */
  readonly place: ReadPlace | null;
  /** `change` or nothing: no row of either source states who holds a place. */
  readonly controlEffect: 'change' | null;
  /** Names of parties as the row prints them. */
  readonly partyFrom: string | null;
  readonly partyTo: string | null;
  /** Names as printed, each once; never with "; " in them. */
  readonly actors: readonly string[];
  readonly figures: readonly ReadFigure[];
  /** Through whom the file has it; empty: the row names no source. */
  readonly attribution: readonly string[];
  /** The source's own codes, kept beside the event as members of their own. */
  readonly kept: Readonly<Record<string, string | number>>;
  /** What was taken otherwise than it stood there; it cost nothing. */
  readonly remarks: readonly Problem[];
};

/** Where a column of the row at hand stands, for messages. */
export type WhereIn = (column: string) => Problem['where'];

export type RowReader = (row: SourceRow) => RowReading | Problem;

/** What a file of a profile says of itself: goes to the head of the dataset. */
export type ProfileFacts = {
  readonly title: string;
  readonly publisher: string;
  /** SPDX, or words. */
  readonly licence: string;
  readonly citeAs: string;
  readonly mayPassOn: boolean;
  readonly codedBy: string;
  /** Kind of the one document that the file is. */
  readonly documentKind: string;
};

export type ProfileOf = {
  readonly profile: Profile;
  /** Whether its reader can take such a table. `hasPoints`: rows have their points apart from the columns. */
  readonly recognises: (columns: readonly string[], hasPoints: boolean) => boolean;
  /** Whether the rows are that source's, though its reader can't take them: what it says of itself holds all the same. */
  readonly owns?: (columns: readonly string[]) => boolean;
  readonly mapping: (columns: readonly string[]) => Mapping;
  readonly reader: (table: SourceTable, mapping: Mapping) => RowReader;
  readonly facts: (table: SourceTable) => ProfileFacts;
};

/** Whether a row could not be read. */
export function isProblem(reading: RowReading | Problem): reading is Problem {
  return 'code' in reading;
}
