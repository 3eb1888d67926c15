import type { Rung } from '../../domain/evidence.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);

/** How many claimants speak on a side; without a party, on none that is stated. */
type Counted = { readonly party: string | null; readonly claimants: number };

const onSide = ({ party }: Counted) => (party === null ? 'on no stated side' : `on the side of ${party}`);

/** What contradicts what, and on whose word a state stands. */
export const dispute = {
  title: {
    denied: 'Who holds it is disputed',
    contradicted: 'Who holds it is disputed',
    time: 'When it happened is disputed',
  },
  /** `An unsettled dispute, last reported 12 June` */
  lapsedTitle: (reported: string | null) => stated(['An unsettled dispute', reported], ', last reported '),
  shown: 'Shown on the map',
  against: 'Against it',
  oneTime: 'One account',
  says: 'What is said',
  denies: 'What disputes it',
  /** What an account that names nobody says. */
  notHeld: (party: string | null) =>
    party === null ? 'Not so; who holds it, it doesn’t say' : `Not held by ${party}; by whom, it doesn’t say`,
  happened: (time: string) => `It happened ${time}`,

  /** Which account the map goes by, and why. */
  why: {
    denied: (hours: number) =>
      `The map keeps the first account and splits the mark: a denial makes nobody else the holder. The split ends with a report that nobody disputes, or ${hours} hours after the last denial.`,
    contradicted: (hours: number) =>
      `The map goes by the claim that takes effect last, at one moment by the later in the documents, and splits the mark. The split ends with a report that nobody disputes, or ${hours} hours after the last contradiction.`,
    time: 'The accounts leave no common time. The map goes by neither alone: it shows the change over the whole span of what they say.',
    lapsed: (hours: number) =>
      `For ${hours} hours nobody has renewed the dispute. The mark is no longer split and goes by the first account; nothing has settled it.`,
    event: 'Neither is chosen. An event that a claim disputes is called disputed.',
  },
  /** Claims that stand beneath the two columns: `10 more claims: held by ISIS` */
  more: (n: number, account: string) =>
    `${count(n, 'more claim', 'more claims')}: ${account.charAt(0).toLowerCase()}${account.slice(1)}`,
  above: 'The claims stand face to face above',
  /** In the list of places: `disputed by Hoshyar Zebari (reported by AFP): not held by ISIS` */
  disputedBy: (voices: readonly string[], party: string | null, denied: string | null) =>
    stated(
      [
        `disputed by ${voices.join('; ')}`,
        party !== null ? `held by ${party}` : denied === null ? null : `not held by ${denied}`,
      ],
      ': ',
    ),
  /** On the bar, the first that fits: `ISIS or Iraqi government`. */
  barNames: (party: string, other: string | null): readonly string[] =>
    other === null
      ? [`${party}, or not: disputed`, `${party} or not`, 'disputed']
      : [`${party} or ${other}`, 'disputed'],

  evidence: 'Evidence',
  /** Before the short word of a rung, for who doesn't see its column. */
  evidencePrefix: 'Evidence:',
  evidenceOfFighting: 'Evidence of fighting',
  rung: {
    disputed: 'Disputed',
    one_side: 'Claimed by one side only',
    several_sides: 'Claimed by several sides',
    own_voice: 'Reported in a document’s own voice',
  } satisfies Record<Rung, string> as Record<Rung, string>,
  /** Where there is room for a word or two. */
  rungShort: {
    disputed: 'disputed',
    one_side: 'one side',
    several_sides: 'several sides',
    own_voice: 'own voice',
  } satisfies Record<Rung, string> as Record<Rung, string>,
  fightingShort: (rung: string) => `fighting: ${rung}`,
  rungOf: (rung: number, of: number) => `rung ${rung} of ${of}`,
  /** `2 documents say so themselves; 5 claimants: 1 on the side of Iraqi government, 4 on no stated side` */
  standing: (own: number, hedged: number, sides: readonly Counted[]): string => {
    const all = sides.reduce((sum, { claimants }) => sum + claimants, 0);
    const [only] = sides;
    const whose =
      only && sides.length === 1
        ? `, ${onSide(only)}`
        : `: ${sides.map((side) => `${side.claimants} ${onSide(side)}`).join(', ')}`;
    return stated(
      [
        own === 0 ? null : `${count(own, 'document says', 'documents say')} so without a source or a hedge`,
        hedged === 0 ? null : `${count(hedged, 'document says', 'documents say')} so with a hedge`,
        all === 0 ? null : `${count(all, 'claimant', 'claimants')}${whose}`,
      ],
      '; ',
    );
  },
  /** Where the ladder shows that a state is disputed. */
  eachItsOwn: 'each account below has a rung of its own',
  key: {
    title: 'How to read the ladder',
    intro: 'It says on whose word a state rests, not whether the state is true. From the top:',
    rung: {
      own_voice: 'A document says so itself, naming no source and no doubt.',
      several_sides:
        'Only people or bodies named in the documents say so, and not all of them are on one side.',
      one_side: 'Only one side says so, however many of it speak. Parties within a broader one are one side.',
      disputed: 'Known claims contradict each other; each account then has a rung of its own.',
    } satisfies Record<Rung, string> as Record<Rung, string>,
    sides:
      'Whoever is on no party’s side, or whose side the documents don’t tell, counts as a side of their own.',
    interest:
      'A claim is marked as against the speaker’s own interest when someone on the side of a party says that this party has lost a place or doesn’t hold it.',
  },
  /** Beside a speaker's name: `(side: Iraqi government)` */
  side: (party: string) => `(side: ${party})`,
  ownInterest: 'against own interest',
  ownInterestWhy: (party: string) => `It says that the speaker’s own side, ${party}, doesn’t hold the place.`,
};
