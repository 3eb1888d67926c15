import { RUNGS } from '../../domain/evidence.ts';
import type { GuidedState } from '../../domain/guideExamples.ts';
import { dispute } from './dispute.ts';

type Said = { readonly name: string; readonly text: string };

/** How to read the map. Terms are those of the legend; `docs/reading-guide.md` says the same with pictures. */
export const guide = {
  title: 'How to read the map',
  intro:
    'A mark says who held a place at the moment shown, and on whose word. It is never surer than the documents: they are all that this map knows.',
  /** `See Mosul, 12 June, 19:50` */
  see: (place: string, moment: string) => `See ${place}, ${moment}`,
  seeMoment: (moment: string) => `See ${moment}`,

  parties: {
    title: 'Who',
    text: 'Shape names the party; colour its group. A party is called what the documents call it, and nothing more precise.',
  },
  kinds: {
    title: 'Where',
    text: 'A pictogram tells what kind of place it is. A mark without one is a city, a town or a village. A town and its airport are two places, and each has its own mark. Marks are points: no territory is claimed.',
  },

  states: {
    title: 'How it stands',
    of: (begins: number, outline: number) =>
      ({
        held: {
          name: 'Held',
          text: 'The mark is filled. Somebody said who holds the place, and no later claim says otherwise.',
        },
        changing: {
          name: 'Changing',
          text: 'The exact hour of a takeover is seldom told. For the whole span in which it may have happened the mark is cut in two: one piece for who loses the place, one for who takes it.',
        },
        next: {
          name: 'Held later, start unknown',
          text: 'A later report says who holds the place, but not since when. The outline has gaps until then.',
        },
        contested: {
          name: 'Contested',
          text: 'An attempt to take the place, a siege of it, or fighting for it is reported: a broken ring. Inside it the mark still says who holds the place. The ring, too, wears thin with age.',
        },
        disputed: {
          name: 'Disputed',
          text: 'Claims contradict each other about who holds the place. One half is as claimed, the other is hatched in the colour of whom the denial names, or grey where it names nobody. The map keeps the first account’s holder and splits the mark; it doesn’t say who is right.',
        },
        not_reported: {
          name: 'Not reported',
          text: 'A small empty circle. No claim says who held the place then. That is no statement that nobody did.',
        },
        fading: {
          name: `No new report for ${begins} hours`,
          text: 'The fill gets a hole. The last report still stands; no document here renews or settles it.',
        },
        outline: {
          name: `No new report for ${outline} hours`,
          text: 'Only the outline is left. Age fades a mark and never erases it.',
        },
      }) satisfies Record<GuidedState, Said> as Record<GuidedState, Said>,
  },

  clocks: {
    title: 'Two clocks',
    text: [
      'The slider is the clock of events: what had happened by then.',
      'The other clock is that of reports. As known at a moment, the map leaves out all that was reported later, and the slider stops there. The title always says which cut holds.',
    ],
    /** An hour between two cuts. */
    example: (place: string, before: string, after: string) =>
      `Take ${place}. As known at ${before} it has no mark: no report about control of it is known to have been made by then. As known at ${after}, there is one.`,
    asKnown: (moment: string) => `As known at ${moment}`,
  },

  silence: {
    title: 'Silence',
    text: 'Time that no document covers is hatched on the timeline. Nothing is made up for it: who holds a place is carried forward from the last report, fading, and is never carried backward.',
    example: (span: string) => `The longest silence here is ${span}.`,
  },

  doubt: {
    title: 'Doubt',
    text: 'A claim is not a fact. The ladder says on whose word a state rests, not whether it is true. From the top:',
    /** The very words of the ladder's own key. */
    rungs: RUNGS.toReversed().map((rung): Said => dispute.key.rung[rung]),
    holder: dispute.key.holder,
    interest:
      'When someone on the side of a party says that this party has lost a place, the claim is marked as against own interest. Every claim leads to its document and its lines.',
  },

  more: [
    {
      name: 'Timeline',
      text: 'Control: a line from where a change may have begun to where it ended, in the taker’s colour. Events: one bar for each stretch of time. Covered: the days that the documents speak of. As known: the clock of reports.',
    },
    {
      name: 'Control bar',
      text: 'In a place’s dossier: its states over the whole period, in the forms of its mark. The broken line above it marks where it is contested. Press a stretch to go there.',
    },
    {
      name: 'Places by holder',
      text: 'The chart in the list of places: a row is one place of whose control the documents speak, with its holder, over the whole period. A dashed row is contested, a hatched one disputed. It counts places, not areas or people.',
    },
    {
      name: 'Comparing',
      text: 'Two moments, or two cuts, beside each other, and a list of what differs. What was only learned in between is told apart from what changed hands.',
    },
    {
      name: 'Drawings',
      text: 'Roads and reach are illustrations, and say what they assume. The documents name places, not areas; by default nothing is drawn between marks.',
    },
    {
      name: 'Events',
      text: 'Small signs beside a place are what happened there: strong while it happens, pale afterwards. The list of events says the same in words.',
    },
  ] as readonly Said[],
  moreTitle: 'Beside the map',
};
