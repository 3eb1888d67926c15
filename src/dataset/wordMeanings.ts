import type { ControlEffect } from '../domain/claim.ts';
import type { Modality } from '../domain/event.ts';

/** How far what is told was done. */
export const MODALITY_MEANINGS: Readonly<Record<Modality, string>> = {
  happened: 'it was done, or began and ended',
  ongoing: 'it was under way, or held, when it was reported',
  planned: 'somebody means to do it; only this may lie later than its report',
  threatened: 'somebody warns or vows to do it',
  offered: 'somebody is ready to do it if another wants it',
  refused: 'somebody was asked or expected to do it, and says no',
};

/** What a claim says of who holds a place; as column of an event, the strongest that a claim asserts. */
export const CONTROL_EFFECT_MEANINGS: Readonly<Record<ControlEffect, string>> = {
  change:
    'the place passes to `party_to`, from `party_from`; either may be null where the claim does not name it',
  status: '`party_to` holds the place; since when is left open',
  contested: 'the place is stormed, besieged or fought over; who holds it is not touched',
  none: 'the claim touches on who holds the place, in passing or beside its matter, but reports nothing of it',
};
