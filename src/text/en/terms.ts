import type { Certainty } from '../../domain/certainty.ts';
import type { StateWord } from '../../domain/control/state.ts';
import type { EventType, Modality } from '../../domain/event.ts';
import type { PlaceKind } from '../../domain/place.ts';
import type { Phase } from '../../domain/snapshot.ts';
import type { ThemeChoice, TimeDisplay } from '../../domain/view.ts';

/** Kinds of places. */
export const placeKind = {
  city: 'city',
  town: 'town',
  village: 'village',
  border_crossing: 'border crossing',
  refinery: 'refinery',
  airport: 'airport',
  base: 'military base',
  district: 'district',
  governorate: 'governorate',
  region: 'region',
  site: 'site',
} satisfies Record<PlaceKind, string> as Record<PlaceKind, string>;

/** The words of the design and the published vocabularies, each with one word in the interface. */
export const terms = {
  eventType: {
    control_change: 'Change of control',
    control_status: 'Status of control',
    assault_or_siege: 'Assault or siege',
    armed_clash: 'Armed clash',
    air_strike: 'Air strike',
    attack: 'Attack',
    captivity: 'Captivity',
    displacement: 'Displacement',
    humanitarian_aid: 'Humanitarian aid',
    imposed_rule: 'Imposed rule',
    military_posture: 'Military posture',
    asset_seizure: 'Asset seizure',
    political: 'Political',
    diplomatic: 'Diplomatic',
    economic: 'Economic',
    other: 'Other',
  } satisfies Record<EventType, string> as Record<EventType, string>,
  placeKind,
  certainty: {
    reported: 'reported',
    claimed: 'claimed',
    disputed: 'disputed',
  } satisfies Record<Certainty, string> as Record<Certainty, string>,
  modality: {
    happened: 'happened',
    ongoing: 'ongoing',
    planned: 'planned',
    threatened: 'threatened',
    offered: 'offered',
    refused: 'refused',
  } satisfies Record<Modality, string> as Record<Modality, string>,
  stateWord: {
    disputed: 'disputed',
    contested: 'contested',
    changing: 'changing',
    held: 'held',
    not_reported: 'not reported',
  } satisfies Record<StateWord, string> as Record<StateWord, string>,
  phase: {
    before: 'later than this moment',
    by: 'by a later moment; exactly when is not reported',
    now: 'now',
    after: 'earlier than this moment',
    undated: 'without a date',
  } satisfies Record<Phase, string> as Record<Phase, string>,
  theme: { system: 'System', light: 'Light', dark: 'Dark' } satisfies Record<ThemeChoice, string> as Record<
    ThemeChoice,
    string
  >,
  timeDisplay: {
    dataset: 'The dataset’s',
    utc: 'UTC',
    local: 'Yours',
  } satisfies Record<TimeDisplay, string> as Record<TimeDisplay, string>,
};
