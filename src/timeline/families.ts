import type { EventType } from '../domain/event.ts';

/** What the bars tell apart: sixteen types would be a pattern book, five can be read. From the foot of a bar upwards. */
export const FAMILIES = ['control', 'fighting', 'people', 'rule', 'politics'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<EventType, Family>> = {
  control_change: 'control',
  control_status: 'control',
  assault_or_siege: 'fighting',
  armed_clash: 'fighting',
  air_strike: 'fighting',
  attack: 'fighting',
  captivity: 'people',
  displacement: 'people',
  humanitarian_aid: 'people',
  imposed_rule: 'rule',
  asset_seizure: 'rule',
  economic: 'rule',
  military_posture: 'rule',
  political: 'politics',
  diplomatic: 'politics',
  other: 'politics',
};

export function familyOf(type: EventType): Family {
  return FAMILY_OF[type];
}
