import type { EventType } from '../domain/event.ts';

/** What the bars tell apart: sixteen types would be a pattern book, four tones can be read. From the foot of a bar upwards. */
export const FAMILIES = ['control', 'fighting', 'people', 'rest'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Partial<Record<EventType, Family>>> = {
  control_change: 'control',
  control_status: 'control',
  assault_or_siege: 'fighting',
  armed_clash: 'fighting',
  air_strike: 'fighting',
  attack: 'fighting',
  captivity: 'people',
  displacement: 'people',
  humanitarian_aid: 'people',
};

export function familyOf(type: EventType): Family {
  return FAMILY_OF[type] ?? 'rest';
}
