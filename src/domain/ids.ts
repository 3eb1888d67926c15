/** Ids are branded strings, so that a place can't be passed where a party is meant. They are opaque: never parsed. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type PlaceId = Id<'place'>;
export type PartyId = Id<'party'>;
export type DocumentId = Id<'document'>;
export type EventId = Id<'event'>;
export type ClaimId = Id<'claim'>;
export type StepId = Id<'step'>;
