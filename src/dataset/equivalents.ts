import type { CLAIM_MEANINGS, FIGURE_MEANINGS } from './claimMeanings.ts';
import type { EVENT_MEANINGS } from './eventMeanings.ts';
import type { PARTY_MEANINGS, PLACE_MEANINGS } from './recordMeanings.ts';

/** The column that comes nearest in ACLED and in UCDP GED; null where they have nothing of the kind. */
export type Equivalent = { readonly acled: string | null; readonly ucdp: string | null };

type EquivalentsOf<Meanings> = Readonly<Record<keyof Meanings & string, Equivalent>>;

const is = (acled: string | null, ucdp: string | null): Equivalent => ({ acled, ucdp });
const NONE = is(null, null);

const EVENTS: EquivalentsOf<typeof EVENT_MEANINGS> = {
  event_id: is('`event_id_cnty`', '`id`'),
  event_type: is(
    '`event_type`, `sub_event_type`; see the crosswalk',
    '`type_of_violence`; see the crosswalk',
  ),
  title: is(null, '`source_headline`, of one article'),
  summary: is('`notes`', null),
  date_earliest: is('`event_date`, less what `time_precision` leaves open', '`date_start`'),
  date_latest: is('`event_date`, plus what `time_precision` leaves open', '`date_end`'),
  date_edtf: NONE,
  date_prec: is('`time_precision`, folded', '`date_prec`'),
  time_earliest: is('none: days only', 'none: days only'),
  time_latest: is('none: days only', 'none: days only'),
  time_extent: is('none; always within', 'none; within'),
  time_basis: is('`time_precision`, as a rule', '`date_prec`, as a rule'),
  reported_earliest: is(null, '`source_date`, the first'),
  reported_latest: is('none; `timestamp` says when the row was last written', '`source_date`, the last'),
  place_id: is('none; a place is `location` with its coordinates', 'none; a place is `where_coordinates`'),
  place_name: is('`location`', '`where_coordinates`'),
  place_kind: NONE,
  admin1: is('`admin1`', '`adm_1`'),
  where_prec: is('`geo_precision`, folded', '`where_prec`'),
  place_to_id: NONE,
  control_effect: is('none; three sub-event types imply `change`', null),
  party_from: is('one of `actor1`, `actor2`, in those three; their order means nothing', null),
  party_to: is('one of `actor1`, `actor2`, in those three; their order means nothing', null),
  actors: is('`actor1`, `actor2`, `assoc_actor_1`, `assoc_actor_2`', '`side_a`, `side_b`'),
  certainty: is(null, 'none; `event_clarity` and `code_status` speak of the coding'),
  modality: is('none; what happened only', 'none; what happened only'),
  figures: is('`fatalities`', '`best`, `low`, `high` and `deaths_…`'),
  claims: is('none; a row is one event of all its sources', 'none; a row is one event of all its sources'),
};

const CLAIMS: EquivalentsOf<typeof CLAIM_MEANINGS> = {
  claim_id: NONE,
  document_id: is('`source`, by name', '`source_article`'),
  lines: NONE,
  lines_sha256: NONE,
  attribution: is('`source`', '`source_office`, `source_original`'),
  stance: NONE,
  hedge: NONE,
  reported_earliest: is(null, '`source_date`'),
  reported_latest: is(null, '`source_date`'),
  time_earliest: NONE,
  time_latest: NONE,
  time_extent: NONE,
  time_basis: NONE,
  control_effect: NONE,
  party_from: NONE,
  party_to: NONE,
  paraphrase: is('`notes`, of the event as a whole', '`source_headline`'),
};

const FIGURES: EquivalentsOf<typeof FIGURE_MEANINGS> = {
  what: is('deaths only', 'deaths only, by side in `deaths_…`'),
  unit: is('people', 'people'),
  low: is('`fatalities`: the lowest number reported', '`low`'),
  high: is(null, '`high`'),
  words: is('none; "several", "dozens" became numbers', 'none; `best` is the estimate between'),
  said_by: NONE,
  claim_id: NONE,
};

const PARTIES: EquivalentsOf<typeof PARTY_MEANINGS> = {
  party_id: is(null, '`side_a_new_id`, `side_b_new_id`'),
  name: is('`actor1`, `actor2`', '`side_a`, `side_b`'),
  aliases: NONE,
  broader: NONE,
  group: is('`inter1`, `inter2`: kinds of actors', null),
  colour: NONE,
  shape: NONE,
};

const PLACES: EquivalentsOf<typeof PLACE_MEANINGS> = {
  place_id: NONE,
  name: is('`location`', '`where_coordinates`'),
  name_ar: NONE,
  name_ckb: NONE,
  kind: NONE,
  lon: is('`longitude`', '`longitude`'),
  lat: is('`latitude`', '`latitude`'),
  where_prec: is('`geo_precision`, folded', '`where_prec`'),
  admin1: is('`admin1`', '`adm_1`'),
  country: is('`iso`, `country`', '`country_id`, `country`'),
  spellings: NONE,
  source: NONE,
};

/** By table of the codebook. The other objects of the format have no counterpart in either dataset. */
export const EQUIVALENTS: Readonly<Record<string, Readonly<Record<string, Equivalent>>>> = {
  events: EVENTS,
  claims: CLAIMS,
  figures: FIGURES,
  parties: PARTIES,
  places: PLACES,
};
