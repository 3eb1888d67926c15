import type { DocumentId } from './ids.ts';
import type { OpenSpan } from './span.ts';

/** Lines that were read and not coded, with the coding manual's reason. */
export type LeftOut = {
  readonly lines: readonly [number, number];
  readonly reason: string;
  readonly note: string | null;
};

/** A source text. What the text does not say is null; `dateBasis` tells how a derived date was derived. */
export type SourceDocument = {
  readonly documentId: DocumentId;
  readonly file: string;
  readonly sha256: string;
  readonly lineCount: number;
  readonly kind: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly author: string | null;
  readonly dateEdtf: string | null;
  readonly dateBasis: string | null;
  /** IANA zone of the clock times printed in it; null means the dataset's. */
  readonly zone: string | null;
  /** The event time it reports on. */
  readonly covers: OpenSpan;
  /** When it was written. */
  readonly reported: OpenSpan;
  readonly leftOut: readonly LeftOut[];
};
