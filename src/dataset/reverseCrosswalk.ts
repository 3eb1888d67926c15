import type { EventType } from '../domain/event.ts';

/** What a category of another dataset becomes here. */
export type ReverseCrosswalk = {
  /** The word in that dataset's column. */
  readonly theirs: string;
  /** ACLED's event type above a sub-event type, or when a type was in use; of UCDP what the number stands for. */
  readonly under: string;
  readonly ours: EventType;
  /** The row passes the place to a party. */
  readonly changesHands: boolean;
};

const row = (theirs: string, under: string, ours: EventType): ReverseCrosswalk => ({
  theirs,
  under,
  ours,
  changesHands: ours === 'control_change',
});

/**
 * By ACLED's `sub_event_type`. Three of them pass territory to a party; no other row of ACLED's says who holds a place.
 * Source: ACLED codebook, "ACLED events".
 */
export const ACLED_SUB_TYPES: readonly ReverseCrosswalk[] = [
  row('Government regains territory', 'Battles', 'control_change'),
  row('Non-state actor overtakes territory', 'Battles', 'control_change'),
  row('Armed clash', 'Battles', 'armed_clash'),
  row('Excessive force against protesters', 'Protests', 'attack'),
  row('Protest with intervention', 'Protests', 'political'),
  row('Peaceful protest', 'Protests', 'political'),
  row('Violent demonstration', 'Riots', 'political'),
  row('Mob violence', 'Riots', 'attack'),
  row('Chemical weapon', 'Explosions/Remote violence', 'attack'),
  row('Air/drone strike', 'Explosions/Remote violence', 'air_strike'),
  row('Suicide bomb', 'Explosions/Remote violence', 'attack'),
  row('Shelling/artillery/missile attack', 'Explosions/Remote violence', 'attack'),
  row('Remote explosive/landmine/IED', 'Explosions/Remote violence', 'attack'),
  row('Grenade', 'Explosions/Remote violence', 'attack'),
  row('Sexual violence', 'Violence against civilians', 'attack'),
  row('Attack', 'Violence against civilians', 'attack'),
  row('Abduction/forced disappearance', 'Violence against civilians', 'captivity'),
  row('Agreement', 'Strategic developments', 'political'),
  row('Arrests', 'Strategic developments', 'captivity'),
  row('Change to group/activity', 'Strategic developments', 'military_posture'),
  row('Disrupted weapons use', 'Strategic developments', 'other'),
  row('Headquarters or base established', 'Strategic developments', 'military_posture'),
  row('Looting/property destruction', 'Strategic developments', 'asset_seizure'),
  row('Non-violent transfer of territory', 'Strategic developments', 'control_change'),
  row('Other', 'Strategic developments', 'other'),
];

/** By ACLED's `event_type`, where a row has no sub-event type that is known: files from before 2019 have none. */
export const ACLED_TYPES: readonly ReverseCrosswalk[] = [
  row('Battles', 'since 2019', 'armed_clash'),
  row('Protests', 'since 2019', 'political'),
  row('Riots', 'since 2019', 'political'),
  row('Explosions/Remote violence', 'since 2019', 'attack'),
  row('Violence against civilians', 'always', 'attack'),
  row('Strategic developments', 'since 2019', 'other'),
  row('Battle-Government regains territory', 'until 2018', 'control_change'),
  row('Battle-Non-state actor overtakes territory', 'until 2018', 'control_change'),
  row('Battle-No change of territory', 'until 2018', 'armed_clash'),
  row('Non-violent transfer of territory', 'until 2018', 'control_change'),
  row('Headquarters or base established', 'until 2018', 'military_posture'),
  row('Remote violence', 'until 2018', 'attack'),
  row('Riots/Protests', 'until 2018', 'political'),
  row('Strategic development', 'until 2018', 'other'),
];

/** By UCDP's `type_of_violence`. UCDP has no variable for control: none of its rows says who holds a place. */
export const UCDP_TYPES: readonly ReverseCrosswalk[] = [
  row('1', 'state-based conflict', 'armed_clash'),
  row('2', 'non-state conflict', 'armed_clash'),
  row('3', 'one-sided violence', 'attack'),
];

/**
 * ACLED's `geo_precision` on UCDP's scale. Its 3 covers districts, provinces and natural areas, and the coarser reading is
 * taken: a point that stands for its province.
 */
export const WHERE_PRECISION_OF_ACLED: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 4 };
