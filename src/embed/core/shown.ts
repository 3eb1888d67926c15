import type { Instant } from '../../domain/instant.ts';
import type { Span } from '../../domain/span.ts';
import type { CoreSlice, EmbedMoment, EmbedState } from './contract.ts';
import type { MomentWords } from './momentWords.ts';

/** What all parts of the page are drawn from, once a frame. */
export type Shown = {
  readonly slice: CoreSlice;
  readonly state: EmbedState;
  readonly moment: EmbedMoment;
  /** False while a cut, filter or window waits for the facts: no marks are shown then. */
  readonly isWhole: boolean;
  /** The part of the period that is known at the cut: the clock goes no farther. */
  readonly reach: Span;
  /** Where a mark becomes another, within reach, as known at the cut. */
  readonly stops: readonly Instant[];
  readonly words: MomentWords;
};

/** Brings a part of the page up to what is shown. */
export type Paint = (shown: Shown) => void;
