import { type MeaningsOf, NEVER } from './meaning.ts';
import type { eventRecord } from './schema/event.ts';

/** The columns of a row. */
export const EVENT_MEANINGS: MeaningsOf<typeof eventRecord> = {
  event_id: {
    domain: 'id, unique in the file',
    meaning: 'Names the event for good. It is opaque: its letters carry no data.',
    absence: NEVER,
    example: 'harbour-islanders-land',
  },
  event_type: {
    domain: 'one of the event types below',
    meaning: 'What kind of event it is; exactly one kind.',
    absence: NEVER,
    example: 'control_change',
  },
  title: {
    domain: 'text',
    meaning: 'A headline in our own words.',
    absence: NEVER,
    example: 'Islanders take the harbour',
  },
  summary: {
    domain: 'text',
    meaning: 'One or two sentences in our own words that say no more than the claims do.',
    absence: NEVER,
    example: 'Islanders are said to have taken the harbour without a fight.',
  },
  date_earliest: {
    domain: 'full date in the time zone of the dataset',
    meaning: 'First calendar day that the event may have touched.',
    absence: 'the beginning is unknown',
    example: '2031-03-04',
  },
  date_latest: {
    domain: 'full date in the time zone of the dataset, inclusive',
    meaning: 'Last calendar day that the event may have touched: that day still counts.',
    absence: 'the end is unknown',
    example: '2031-03-05',
  },
  date_edtf: {
    domain: 'EDTF level 1: a day, or an interval of days with an unknown end left empty',
    meaning: 'Both days in one text, for software that reads uncertain dates.',
    absence: 'nothing is known of the time',
    example: '2031-03-04/2031-03-05',
  },
  date_prec: {
    domain: 'whole number 1 to 5, scale of UCDP',
    meaning:
      'How many days the event may have touched, as a code. It follows from the dates; a file in which it does not is refused.',
    absence: 'an end of the interval is unknown, so it has no width',
    example: 2,
  },
  time_earliest: {
    domain: 'ISO 8601 instant',
    meaning: 'Start of the span in which it happened, or which it lasted.',
    absence: 'no claim bounds the start: it may have begun at any time before',
    example: '2031-03-03T11:00:00Z',
  },
  time_latest: {
    domain: 'ISO 8601 instant, exclusive',
    meaning:
      'End of that span; the instant itself lies outside. Where a claim gives no end its report bounds it, unless the event is only planned.',
    absence: 'nothing bounds the end: a plan without a date, or no report time',
    example: '2031-03-05T11:00:00Z',
  },
  time_extent: {
    domain: '`within` or `throughout`',
    meaning: 'How the span is meant: once, somewhere within it, or lasting throughout all of it.',
    absence: 'no claim says a time; the span is bounded by reports alone',
    example: 'within',
  },
  time_basis: {
    domain: 'text',
    meaning:
      'How the span follows from the words of the documents: the bases of the asserting claims, each once.',
    absence: 'no claim says a time',
    example: 'The bulletin of 5 March calls it yesterday.',
  },
  reported_earliest: {
    domain: 'ISO 8601 instant',
    meaning: 'When the first of the claims may have been published, at the earliest.',
    absence: 'unknown for every claim',
    example: '2031-03-05T00:00:00Z',
  },
  reported_latest: {
    domain: 'ISO 8601 instant, exclusive',
    meaning: 'When the last of the claims had been published for certain.',
    absence: 'unknown for every claim',
    example: '2031-03-05T09:00:00Z',
  },
  place_id: {
    domain: 'id of a place of the file',
    meaning: 'The one place where it happened.',
    absence: 'the documents give no place: the event is listed, not guessed onto the map',
    example: 'harbour',
  },
  place_name: {
    domain: 'text',
    meaning: 'English name of that place, repeated for readers of tables.',
    absence: 'the event has no place',
    example: 'Harbour',
  },
  place_kind: {
    domain: 'one of the kinds of places',
    meaning: 'Kind of that place, repeated for readers of tables.',
    absence: 'the event has no place',
    example: 'town',
  },
  admin1: {
    domain: 'text',
    meaning: 'Governorate or other first-level unit that holds that place, repeated for readers of tables.',
    absence: 'the event has no place, or its place lies in no such unit',
    example: 'Outer Province',
  },
  where_prec: {
    domain: 'whole number 1 to 7, scale of UCDP',
    meaning: 'How exactly the point stands for that place, repeated for readers of tables.',
    absence: 'the event has no place',
    example: 1,
  },
  place_to_id: {
    domain: 'id of a place of the file',
    meaning: 'Destination of a movement that began at `place_id`.',
    absence: 'nothing moved, or its destination is not told',
    example: 'mainland',
  },
  control_effect: {
    domain: '`change`, `status`, `contested` or `none`',
    meaning: 'The strongest effect on who holds the place that one of the claims asserts.',
    absence: 'never absent; `none` where no claim asserts an effect',
    example: 'change',
  },
  party_from: {
    domain: 'id of a party of the file',
    meaning:
      'Who lost the place by all asserting claims together: the narrowest party that none of them contradicts.',
    absence: 'no claim says who lost it',
    example: 'mainland-government',
  },
  party_to: {
    domain: 'id of a party of the file',
    meaning:
      'Who gained or holds the place by all asserting claims together: the narrowest party that none of them contradicts.',
    absence: 'no claim says who has it',
    example: 'islanders',
  },
  actors: {
    domain: 'text; several are separated by "; "',
    meaning: 'Who took part: ids of parties, for all others the name as the document prints it.',
    absence: 'an empty text: nobody is named',
    example: 'islanders; mainland-government',
  },
  certainty: {
    domain: '`reported`, `claimed` or `disputed`',
    meaning:
      'Disputed if any claim disputes the event; else reported if a document says it in its own, unhedged voice; else claimed.',
    absence: NEVER,
    example: 'claimed',
  },
  modality: {
    domain: '`happened`, `ongoing`, `planned`, `threatened`, `offered` or `refused`',
    meaning: 'Whether it was done or only spoken of; the codebook explains the words.',
    absence: NEVER,
    example: 'happened',
  },
  figures: {
    domain: 'list of figures; JSON text for software that reads flat tables only',
    meaning: 'Numbers that claims give. Contradictory numbers stand side by side.',
    absence: 'an empty list: no number is given',
    example: [],
  },
  claims: {
    domain: 'list of claims, at least one; JSON text for software that reads flat tables only',
    meaning: 'What the event rests on, in document order.',
    absence: NEVER,
    example: [],
  },
};
