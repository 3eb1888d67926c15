import type { EventType } from '../../domain/event.ts';

export type TypeGroup = 'control' | 'fighting' | 'people' | 'affairs' | 'other';

/** The types of event as a reader looks for them; each stands in one group. */
export const TYPE_GROUPS: readonly (readonly [group: TypeGroup, types: readonly EventType[]])[] = [
  ['control', ['control_change', 'control_status']],
  ['fighting', ['assault_or_siege', 'armed_clash', 'air_strike', 'attack', 'military_posture']],
  ['people', ['captivity', 'displacement', 'humanitarian_aid', 'imposed_rule']],
  ['affairs', ['political', 'diplomatic', 'economic', 'asset_seizure']],
  ['other', ['other']],
];
