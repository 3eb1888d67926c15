import type { EventType } from '../domain/event.ts';

/** Where events of a type would stand in the two datasets that researchers know. */
export type Crosswalk = {
  readonly meaning: string;
  readonly acledEventType: string;
  readonly acledSubEventTypes: readonly string[];
  /** UCDP's category, null where UCDP records nothing of the kind. */
  readonly ucdp: string | null;
};

const BATTLES = 'Battles';
const STRATEGIC = 'Strategic developments';
const REMOTE = 'Explosions/Remote violence';
const CIVILIANS = 'Violence against civilians';
const PROTESTS = 'Protests';
const RIOTS = 'Riots';

/**
 * By sense, not by equality: ACLED codes one day, place and pair of actors to an event, UCDP only deadly violence. Where
 * several sub-types are listed, the claim decides which fits. `reverseCrosswalk.ts` is the way back.
 */
export const CROSSWALK: Readonly<Record<EventType, Crosswalk>> = {
  control_change: {
    meaning: 'a place passes to a party, by force or without',
    acledEventType: `${BATTLES} or ${STRATEGIC}`,
    acledSubEventTypes: [
      'Government regains territory',
      'Non-state actor overtakes territory',
      'Non-violent transfer of territory',
    ],
    ucdp: null,
  },
  control_status: {
    meaning: 'a document states who holds a place, without saying since when',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Other'],
    ucdp: null,
  },
  assault_or_siege: {
    meaning: 'a place is stormed, encircled or besieged',
    acledEventType: BATTLES,
    acledSubEventTypes: ['Armed clash'],
    ucdp: 'state-based or non-state conflict',
  },
  armed_clash: {
    meaning: 'armed parties fight each other',
    acledEventType: BATTLES,
    acledSubEventTypes: ['Armed clash'],
    ucdp: 'state-based or non-state conflict',
  },
  air_strike: {
    meaning: 'an attack from the air',
    acledEventType: REMOTE,
    acledSubEventTypes: ['Air/drone strike'],
    ucdp: 'state-based conflict',
  },
  attack: {
    meaning: 'a single attack, bombing or killing that is no battle',
    acledEventType: `${CIVILIANS}, ${REMOTE}, ${PROTESTS} or ${RIOTS}`,
    acledSubEventTypes: [
      'Attack',
      'Sexual violence',
      'Suicide bomb',
      'Remote explosive/landmine/IED',
      'Shelling/artillery/missile attack',
      'Grenade',
      'Chemical weapon',
      'Excessive force against protesters',
      'Mob violence',
    ],
    ucdp: 'one-sided violence, or state-based conflict',
  },
  captivity: {
    meaning: 'people are taken, held or set free',
    acledEventType: `${CIVILIANS} or ${STRATEGIC}`,
    acledSubEventTypes: ['Abduction/forced disappearance', 'Arrests'],
    ucdp: null,
  },
  displacement: {
    meaning: 'people flee, return or are moved',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Other'],
    ucdp: null,
  },
  humanitarian_aid: {
    meaning: 'help for people in need is given, asked for or hindered',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Other'],
    ucdp: null,
  },
  imposed_rule: {
    meaning: 'whoever rules a place lays down what people there must do or not do',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Other'],
    ucdp: null,
  },
  military_posture: {
    meaning: 'forces are recruited, deployed, moved, withdrawn, or threaten',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Change to group/activity', 'Headquarters or base established', 'Other'],
    ucdp: null,
  },
  asset_seizure: {
    meaning: 'money, arms, vehicles or goods are taken',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Looting/property destruction'],
    ucdp: null,
  },
  political: {
    meaning: 'a step within the politics of a country: votes, calls, decrees, protests',
    acledEventType: `${STRATEGIC}, ${PROTESTS} or ${RIOTS}`,
    acledSubEventTypes: [
      'Agreement',
      'Peaceful protest',
      'Protest with intervention',
      'Violent demonstration',
      'Other',
    ],
    ucdp: null,
  },
  diplomatic: {
    meaning: 'a step between states: visits, meetings, statements of policy',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Agreement', 'Other'],
    ucdp: null,
  },
  economic: {
    meaning: 'an effect on trade, prices, production or supply',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Other'],
    ucdp: null,
  },
  other: {
    meaning: 'what fits no other type',
    acledEventType: STRATEGIC,
    acledSubEventTypes: ['Disrupted weapons use', 'Other'],
    ucdp: null,
  },
};
