import type { PartyId } from './ids.ts';

/** Who speaks in claims, by the name that stands in their attribution. */
export type Speaker = {
  readonly name: string;
  /** The party on whose side they speak; null: on none's, or the documents don't say. */
  readonly side: PartyId | null;
};
