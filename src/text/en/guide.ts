import type { GuidedState } from '../../domain/guideExamples.ts';

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
    text: 'Colour and shape both name the party, so the shape is enough. Parties of one group share a colour. A party is called what the documents call it, and nothing more precise.',
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
          text: 'Fighting for the place is reported: a broken ring. Inside it the mark still says who holds the place. The ring, too, wears thin with age.',
        },
        disputed: {
          name: 'Disputed',
          text: 'Claims contradict each other about who holds the place. One half is as claimed, the other is hatched in the colour of whom the denial names, or grey where it names nobody. Neither side is chosen.',
        },
        not_reported: {
          name: 'Not reported',
          text: 'A small empty circle. No claim says who held the place then. That is no statement that nobody did.',
        },
        fading: {
          name: `No new report for ${begins} hours`,
          text: 'The fill gets a hole. The last report still stands; nobody has repeated it.',
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
      `Take ${place}. As known at ${before} it has no mark: no report had spoken of who holds it. An hour later, as known at ${after}, one had.`,
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
    rungs: [
      { name: 'In a document’s own voice', text: 'it says so itself, with no source and no doubt.' },
      {
        name: 'Claimed by several',
        text: 'named people or bodies say so, and they are not all on one side.',
      },
      { name: 'Claimed by one side', text: 'only one side says so, however many of it speak.' },
      { name: 'Disputed', text: 'known claims contradict each other; each account has a rung of its own.' },
    ] as readonly Said[],
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
      text: 'In a place’s dossier: its states over the whole period, in the forms of its mark. The broken line above it is fighting. Press a stretch to go there.',
    },
    {
      name: 'Places by holder',
      text: 'The chart in the list of places: a row is one place, with its holder, over the whole period. A dashed row is contested, a hatched one disputed. It counts places, not areas or people.',
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
