import type { ClaimId, DocumentId, EventId, PartyId } from './ids.ts';
import type { OpenSpan } from './span.ts';

export const STANCES = ['asserts', 'disputes'] as const;
export type Stance = (typeof STANCES)[number];

/** `within`: once, somewhere in the span. `throughout`: it lasted all of the span. */
export const TIME_EXTENTS = ['within', 'throughout'] as const;
export type TimeExtent = (typeof TIME_EXTENTS)[number];

/**
 * What a claim says of who holds the place: it passes to a party (`change`), it is held by a party (`status`), it is
 * being fought for (`contested`), or explicitly nothing (`none`).
 */
export const CONTROL_EFFECTS = ['change', 'status', 'contested', 'none'] as const;
export type ControlEffect = (typeof CONTROL_EFFECTS)[number];

/**
 * One statement in one document. Every field holds what this claim itself says; null means that it doesn't say.
 * `order` is its rank in document order (documents as listed, then lines, then claim id).
 */
export type Claim = {
  readonly claimId: ClaimId;
  readonly eventId: EventId;
  readonly documentId: DocumentId;
  readonly order: number;
  /** First and last line, counted from 1. */
  readonly lines: readonly [number, number];
  readonly linesSha256: string;
  /** Who says so: the reporter first, the speaker last; empty when the document says it in its own voice. */
  readonly attribution: readonly string[];
  readonly stance: Stance;
  /** The document's own words of uncertainty, null when it speaks plainly. */
  readonly hedge: string | null;
  readonly reported: OpenSpan;
  readonly time: OpenSpan;
  readonly timeExtent: TimeExtent | null;
  readonly timeBasis: string | null;
  readonly controlEffect: ControlEffect | null;
  readonly partyFrom: PartyId | null;
  readonly partyTo: PartyId | null;
  readonly paraphrase: string;
};
