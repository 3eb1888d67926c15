import type { ControlEffect } from '../domain/claim.ts';
import type { EventType } from '../domain/event.ts';

/**
 * What a row with a column of holders says of control. That a place changed hands, it says only by its type or by who
 * lost it; a holder alone is a status: who has it, without since when.
 */
export function foldedEffect(
  type: EventType | null,
  partyTo: string | null,
  partyFrom: string | null,
): ControlEffect | null {
  if (partyTo === null) return null;
  if (type === 'control_status') return 'status';
  return type === 'control_change' || partyFrom !== null ? 'change' : 'status';
}
