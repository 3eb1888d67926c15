/**
 * Two lists of what differs, written by hand from docs/differences.md and the claims of the documents, with the reason of
 * each row. Claims are those of the later side; `before` those of the earlier. The first: 11 and 24 June, 12:00Z each,
 * K = all.
 */
export type GoldenDifference = {
  readonly kind: string;
  readonly place: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly before?: readonly string[];
  readonly after: readonly string[];
};

export const BEFORE = '2014-06-11T12:00Z';
export const AFTER = '2014-06-24T12:00Z';

const ids = (event: string, claims: string) => claims.split(' ').map((claim) => `${event}.${claim}`);

const MOSUL = ids('mosul-isis-overruns', 'c1 c2 c4 c5 c6 c7 c8 c11 c14 c15 ch1 ch2 ch3');
const TIKRIT = ids('tikrit-insurgents-seize', 'c1 c2 c5 c6');
const KIRKUK = ids('kirkuk-kurdish-forces-take-over', 'c1 c2 c3 c4 c5 c6 c7');
const PALACE = ids('tikrit-palace-militants-occupy', 'c1');
const FALLUJAH = ids('fallujah-isis-controls', 'c1');
const QAIM = ids('al-qaim-crossing-insurgents-take', 'c1');
const WALEED = ids('al-waleed-crossing-government-retakes', 'c1 c2');
// The third claim of each, a status, takes effect with its report at the end of 24 June: not yet.
const ANA = ids('ana-insurgents-take', 'c1 c2');
const RAWA = ids('rawa-insurgents-take', 'c1 c2');
const SAMARRA = ids('samarra-militants-storm', 'c1');
const BAIJI = ids('baiji-refinery-surrounded', 'c1');
const TAL_AFAR = ids('tal-afar-insurgents-overrun', 'c1 c2');
const TAL_AFAR_FIGHTING = ids('tal-afar-fighting', 'c1 c2');
const AIRPORT = ids('tal-afar-airport-insurgents-overrun', 'c1');

const government = 'iraqi-government';
const insurgents = 'insurgents';

export const DIFFERENCES: readonly GoldenDifference[] = [
  // Each of these changes is said to have begun after 11 June, 12:00Z, so it lies between the two moments.
  // Within 23 June; the second claim names the insurgents as those who lost it.
  { kind: 'changed_hands', place: 'al-waleed-crossing', from: insurgents, to: government, after: WALEED },
  // On 21 or 22 June; the government says that its troops left both towns.
  { kind: 'changed_hands', place: 'ana', from: government, to: insurgents, after: ANA },
  { kind: 'changed_hands', place: 'rawa', from: government, to: insurgents, after: RAWA },
  // Within 23 June; no claim says who held them before.
  { kind: 'changed_hands', place: 'tal-afar', from: null, to: insurgents, after: TAL_AFAR },
  { kind: 'changed_hands', place: 'tal-afar-airport', from: null, to: insurgents, after: AIRPORT },

  // Under way at the earlier moment: some time up to 12 June, 11:30Z, from the 11th (Kirkuk) or the 9th (Tikrit) on.
  {
    kind: 'change_over',
    place: 'kirkuk',
    from: government,
    to: 'kurdish-forces',
    before: KIRKUK,
    after: KIRKUK,
  },
  { kind: 'change_over', place: 'tikrit', from: null, to: insurgents, before: TIKRIT, after: TIKRIT },

  // Reported at 16:50Z and 13:00Z on the 12th; no act has ended them since.
  { kind: 'contested', place: 'baiji-refinery', after: BAIJI },
  { kind: 'contested', place: 'samarra', after: SAMARRA },
  // Fighting on the day of the takeover: nothing that took effect later than that day ends it.
  { kind: 'contested', place: 'tal-afar', after: TAL_AFAR_FIGHTING },

  // Nothing was said of them on the 11th. Where a change has no known start (Al-Qaim) or a status alone is reported
  // (Fallujah, the palace compound), nobody says that they changed hands between the two.
  { kind: 'newly_reported', place: 'al-qaim-crossing', after: QAIM },
  { kind: 'newly_reported', place: 'al-waleed-crossing', after: WALEED },
  { kind: 'newly_reported', place: 'ana', after: ANA },
  { kind: 'newly_reported', place: 'baiji-refinery', after: BAIJI },
  { kind: 'newly_reported', place: 'fallujah', after: FALLUJAH },
  { kind: 'newly_reported', place: 'rawa', after: RAWA },
  { kind: 'newly_reported', place: 'samarra', after: SAMARRA },
  // In document order: the fighting's first claim stands in the same line as the takeover's second, and before it by name.
  { kind: 'newly_reported', place: 'tal-afar', after: alternately(TAL_AFAR, TAL_AFAR_FIGHTING) },
  { kind: 'newly_reported', place: 'tal-afar-airport', after: AIRPORT },
  { kind: 'newly_reported', place: 'tikrit-palace-compound', after: PALACE },

  // Last reported on the 11th or the 12th, and by the 24th for more than 24 hours no more. Mosul is held by ISIS on both
  // days; the denial of the 12th came after the one and had lapsed by the other.
  { kind: 'quiet', place: 'baiji-refinery', after: BAIJI },
  { kind: 'quiet', place: 'fallujah', after: FALLUJAH },
  { kind: 'quiet', place: 'kirkuk', after: KIRKUK },
  { kind: 'quiet', place: 'mosul', after: MOSUL },
  { kind: 'quiet', place: 'samarra', after: SAMARRA },
  { kind: 'quiet', place: 'tikrit', after: TIKRIT },
  { kind: 'quiet', place: 'tikrit-palace-compound', after: PALACE },
];

/** Gained, lost, completed to it and from it. */
export const TALLY: Readonly<
  Record<string, readonly [gained: number, lost: number, completed: number, completedFrom: number]>
> = {
  insurgents: [4, 1, 1, 0],
  // Kirkuk was changing from the government to Kurdish forces; of Tikrit nobody says from whom.
  'iraqi-government': [1, 2, 0, 1],
  'kurdish-forces': [0, 0, 1, 0],
};

/**
 * One moment, 12 June, 18:00Z, as known at 12:00Z and from all that is known. The cut stops the earlier clock at 12:00Z. By
 * then Chatham House and the entries of the BBC's page up to 11:30Z are known. Nothing changes hands between the two: Mosul,
 * Kirkuk, Tikrit and Fallujah are held by the same on both sides, and no report there is a day old.
 */
export const CUT = { t: '2014-06-12T18:00Z', known: '2014-06-12T12:00Z' };

export const CUT_DIFFERENCES: readonly GoldenDifference[] = [
  // Entries of 16:50Z and 13:00Z without a time of their own: contested from then on.
  { kind: 'contested', place: 'baiji-refinery', after: BAIJI },
  { kind: 'contested', place: 'samarra', after: SAMARRA },
  // The denial of 16:50Z.
  { kind: 'disputed', place: 'mosul', after: ids('mosul-isis-overruns', 'c10') },

  // No mark on the earlier side. What is reported on the 24th alone says nothing yet of who holds it on the 12th (of
  // Al-Qaim, who does next): the mark rests on every claim there.
  { kind: 'newly_reported', place: 'al-qaim-crossing', after: QAIM },
  { kind: 'newly_reported', place: 'al-waleed-crossing', after: WALEED },
  { kind: 'newly_reported', place: 'ana', after: [...ANA, 'ana-insurgents-take.c3'] },
  { kind: 'newly_reported', place: 'baiji-refinery', after: BAIJI },
  { kind: 'newly_reported', place: 'rawa', after: [...RAWA, 'rawa-insurgents-take.c3'] },
  { kind: 'newly_reported', place: 'samarra', after: SAMARRA },
  { kind: 'newly_reported', place: 'tal-afar', after: alternately(TAL_AFAR, TAL_AFAR_FIGHTING) },
  { kind: 'newly_reported', place: 'tal-afar-airport', after: AIRPORT },
  // A status known by its report of 16:50Z: nobody says since when, so it didn't change hands between the two.
  { kind: 'newly_reported', place: 'tikrit-palace-compound', after: PALACE },
];

function alternately(a: readonly string[], b: readonly string[]): string[] {
  return a.flatMap((id, index) => [id, ...b.slice(index, index + 1)]);
}
