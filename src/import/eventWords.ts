import { EVENT_TYPES, type EventType, MODALITIES, type Modality } from '../domain/event.ts';
import { type ControlEffect, CONTROL_EFFECTS } from '../domain/claim.ts';

/** A word as ours are written: lower case, `_` between its parts. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');
}

/** The type that a word names, where it is one of ours; null for any other, which isn't interpreted. */
export function eventTypeOf(text: string): EventType | null {
  const word = folded(text);
  return EVENT_TYPES.find((type) => type === word || `${type}s` === word || `${type}es` === word) ?? null;
}

export function effectOf(text: string): ControlEffect | null {
  return CONTROL_EFFECTS.find((effect) => effect === folded(text)) ?? null;
}

export function modalityOf(text: string): Modality | null {
  return MODALITIES.find((modality) => modality === folded(text)) ?? null;
}
