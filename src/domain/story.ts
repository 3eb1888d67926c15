import type { KnownAt } from './control/state.ts';
import type { ClaimId, EventId, PlaceId, StepId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Camera } from './view.ts';

/** What a step shows. Null: nothing opened; the whole map. */
export type StepView = {
  readonly t: Instant;
  readonly known: KnownAt;
  readonly camera: Camera | null;
  readonly place: PlaceId | null;
  readonly event: EventId | null;
};

/** One saved view of a dataset, with what there is to see in it. */
export type Step = {
  readonly stepId: StepId;
  readonly title: string;
  readonly text: string;
  /** The claims that the text rests on. */
  readonly claims: readonly ClaimId[];
  readonly view: StepView;
};

/** A few steps through a dataset, for a reader who wants to be led. It lives in a file of its own beside the dataset. */
export type Story = { readonly title: string; readonly steps: readonly Step[] };
