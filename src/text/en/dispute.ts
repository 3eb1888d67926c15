import type { Rung } from '../../domain/evidence.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);

/** How many claimants speak on a side; without a party, on none that is stated. */
type Counted = { readonly party: string | null; readonly claimants: number };

type Meant = { readonly name: string; readonly text: string };

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
  /** What an account that names nobody comes to; the words of its speaker may be others. */
  notHeld: (party: string | null) =>
    party === null
      ? 'Speaks against it; names no holder'
      : `Speaks against ${party} holding it; names no holder`,
  happened: (time: string) => `It happened ${time}`,

  /** Which account the map goes by, and why. */
  why: {
    denied: (hours: number) =>
      `The map keeps the first account and splits the mark: a denial makes nobody else the holder. The split ends with a report that nobody disputes, or ${hours} hours after the last denial.`,
    contradicted: (hours: number) =>
      `The map goes by the claim that takes effect last, at one moment by the later in the documents, and splits the mark. The split ends with a report that nobody disputes, or ${hours} hours after the last contradiction.`,
    time: 'The accounts leave no common time. The map goes by neither alone: it shows the change over the whole span of what they say.',
    lapsed: (hours: number) =>
      `For ${hours} hours no document here renews or settles the dispute. The mark is no longer split and goes by the first account.`,
    event: 'Neither is chosen. An event that a claim disputes is called disputed.',
  },
  /** Claims that stand beneath the two columns: `10 more claims: held by ISIS` */
  more: (n: number, account: string) =>
    `${count(n, 'more claim', 'more claims')}: ${account.charAt(0).toLowerCase()}${account.slice(1)}`,
  above: 'The claims stand face to face above',
  /** In the list of places: `disputed by Hoshyar Zebari (reported by AFP); names no other holder` */
  disputedBy: (voices: readonly string[], party: string | null) =>
    party === null
      ? `disputed by ${voices.join('; ')}; ${plural('en', voices.length, { one: 'names', other: 'name' })} no other holder`
      : `disputed by ${voices.join('; ')}: held by ${party}`,
  /** On the bar, the first that fits: `ISIS or Iraqi government`. */
  barNames: (party: string, other: string | null): readonly string[] =>
    other === null
      ? [`${party}, or not: disputed`, `${party} or not`, 'disputed']
      : [`${party} or ${other}`, 'disputed'],

  evidence: 'Evidence',
  /** Before the short word of a rung, for who doesn't see its column. */
  evidencePrefix: 'Evidence:',
  evidenceOfContest: 'Evidence of the contest',
  /** `parties`: how many of those who claim it are known to be a party's side. Whoever isn't is a source. */
  rung: (rung: Rung, parties: number) =>
    ({
      disputed: 'Disputed',
      one_side: parties > 0 ? 'Claimed by one side' : 'Claimed by one source',
      several_sides: parties > 1 ? 'Claimed by several sides' : 'Claimed by several sources',
      own_voice: 'Reported in a document’s own voice',
    })[rung],
  /** Where there is room for a word or two. */
  rungShort: (rung: Rung, parties: number) =>
    ({
      disputed: 'disputed',
      one_side: parties > 0 ? 'one side' : 'one source',
      several_sides: parties > 1 ? 'several sides' : 'several sources',
      own_voice: 'own voice',
    })[rung],
  contestedShort: (rung: string) => `contested: ${rung}`,
  rungOf: (rung: number, of: number) => `rung ${rung} of ${of}`,
  /**
   * `2 documents say so without a source or a hedge; 5 claimants: 1 on the side of Iraqi government, 4 on no stated side;
   * 2 more claims name no holder`
   */
  standing: (own: number, hedged: number, sides: readonly Counted[], namingNobody: number): string => {
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
        namingNobody === 0
          ? null
          : count(namingNobody, 'more claim names no holder', 'more claims name no holder'),
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
      own_voice: {
        name: 'Reported in a document’s own voice',
        text: 'A document says so itself, naming no source and no doubt.',
      },
      several_sides: {
        name: 'Claimed by several sides or sources',
        text: 'Only people or bodies that the documents cite say so, or documents with a hedge; as far as the documents tell, not all of them are on one side.',
      },
      one_side: {
        name: 'Claimed by one side or source',
        text: 'Only one party’s side says so, however many of it speak, or a single source that is on no stated side. Parties within a broader one are one side.',
      },
      disputed: {
        name: 'Disputed',
        text: 'Known claims contradict each other; each account then has a rung of its own.',
      },
    } satisfies Record<Rung, Meant> as Record<Rung, Meant>,
    sides:
      'Whoever is on no party’s side, or whose side the documents don’t tell, counts as a source of their own, and so does a publisher whose documents say it with a hedge. Sources alone never make several sides.',
    holder:
      'Where a holder is shown, the rung is that of the claims that name it. Claims of the change that name no holder are counted apart.',
    interest:
      'A claim is marked as against the speaker’s own interest when someone on the side of a party says that this party has lost a place or doesn’t hold it.',
  },
  /** Beside a speaker's name: `(side: Iraqi government)` */
  side: (party: string) => `(side: ${party})`,
  ownInterest: 'against own interest',
  ownInterestWhy: (party: string, isLoss: boolean) =>
    isLoss
      ? `It says that the speaker’s own side, ${party}, lost the place.`
      : `It says that the speaker’s own side, ${party}, doesn’t hold the place.`,
};
