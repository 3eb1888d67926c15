import type { Claim, ControlEffect, TimeExtent } from './claim.ts';
import type { Certainty } from './certainty.ts';
import type { ClaimId, EventId, PartyId, PlaceId } from './ids.ts';
import type { OpenSpan } from './span.ts';

export const EVENT_TYPES = [
  'control_change',
  'control_status',
  'assault_or_siege',
  'armed_clash',
  'air_strike',
  'attack',
  'captivity',
  'displacement',
  'humanitarian_aid',
  'imposed_rule',
  'military_posture',
  'asset_seizure',
  'political',
  'diplomatic',
  'economic',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const MODALITIES = ['happened', 'ongoing', 'planned', 'threatened', 'offered', 'refused'] as const;
export type Modality = (typeof MODALITIES)[number];

/** A number as a claim gives it: bounds where it bounds, the words it used, who said it. */
export type Figure = {
  readonly what: string;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string | null;
  readonly saidBy: string | null;
  readonly claimId: ClaimId;
};

/** Something that happened or held at one place (or nowhere locatable). Its own values are the fold of all its claims. */
export type Event = {
  readonly eventId: EventId;
  readonly eventType: EventType;
  readonly title: string;
  readonly summary: string;
  readonly time: OpenSpan;
  readonly timeExtent: TimeExtent | null;
  readonly timeBasis: string | null;
  /** EDTF level 1 of the days touched, in the dataset's zone; null when undated. */
  readonly dateEdtf: string | null;
  readonly datePrec: number | null;
  readonly reported: OpenSpan;
  readonly placeId: PlaceId | null;
  readonly placeToId: PlaceId | null;
  readonly wherePrec: number | null;
  readonly position: readonly [lon: number, lat: number] | null;
  readonly controlEffect: ControlEffect;
  readonly partyFrom: PartyId | null;
  readonly partyTo: PartyId | null;
  /** Party ids, or names as printed. */
  readonly actors: readonly string[];
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
};
